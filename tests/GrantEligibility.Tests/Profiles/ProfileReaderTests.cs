using System.Text;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles;

public sealed class ProfileReaderTests
{
    [Test]
    public void Read_ProfileWithEveryMember_HasNoFault()
    {
        var result = ProfileReader.Read(SampleProfile.Bytes, "springfield.json");

        Assert.That(Faults.TextOf(result), Is.Empty);
        Assert.That(result.IsRead, Is.True);
        Assert.That(result.Value!.Credentials![0].CertifiedOn, Is.EqualTo(new DateOnly(2020, 11, 30)));
        Assert.That(result.Value.Policy!.Chokehold![0].Stance, Is.EqualTo(ChokeholdStance.BannedWithWiderException));
    }

    [Test]
    public void Read_CredentialFromUnknownBody_IsNoFault() =>
        Assert.That(Read("""{ "schemaVersion": "1.0", "agency": { "name": "A" }, "credentials": [ { "bodyId": "my-friends", "kind": "body-certification" } ] }""").IsRead, Is.True);

    [Test]
    public void Read_Absent_IsUnknown() =>
        Assert.That(Read("""{ "schemaVersion": "1.0", "agency": { "name": "A" } }""").Value!.Credentials, Is.Null);

    [Test]
    public void Read_Null_IsUnknown() =>
        Assert.That(Read("""{ "schemaVersion": "1.0", "agency": { "name": "A" }, "credentials": null }""").Value!.Credentials, Is.Null);

    [Test]
    public void Read_Empty_IsKnownToBeNone() =>
        Assert.That(Read("""{ "schemaVersion": "1.0", "agency": { "name": "A" }, "credentials": [] }""").Value!.Credentials, Is.Empty);

    [Test]
    public void Read_AbsentCountAndFlag_StayUnknown()
    {
        var profile = Read("""{ "schemaVersion": "1.0", "agency": { "name": "A" }, "informationSharing": { "terminations": { "events": [ { "on": "2021-01-05" } ] } } }""").Value!;

        var @event = profile.InformationSharing!.Terminations!.Events![0];
        Assert.That(@event.Count, Is.Null);
        Assert.That(@event.Submitted, Is.Null);
    }

    [Test]
    public void Read_ByteOrderMark_IsAccepted() =>
        Assert.That(ProfileReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. SampleProfile.Bytes], "a.json").IsRead, Is.True);

    [Test]
    public void Read_FaultAfterByteOrderMark_CountsColumnsWithoutIt()
    {
        var fault = ProfileReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. "x"u8], "a.json").Faults.Single();

        Assert.That((fault.Line, fault.Column), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Read_FaultAfterCharactersOfSeveralBytes_CountsCharacters()
    {
        var fault = Read("""{ "schemaVersion": "1.0", "agency": { "name": "é😀", "x": 1 } }""").Faults.Single();

        Assert.That((fault.Line, fault.Column), Is.EqualTo((1, 53)));
        Assert.That(fault.Pointer, Is.EqualTo("/agency/x"));
    }

    [Test]
    public void Read_WindowsLineEnds_CountAsOne()
    {
        var fault = Read("{\r\n\"schemaVersion\": \"1.0\",\r\n\"agency\": { \"name\": \"A\" },\r\n\"x\": 1 }").Faults.Single();

        Assert.That((fault.Line, fault.Column), Is.EqualTo((4, 1)));
    }

    [TestCase("utf-16", "UTF-16")]
    [TestCase("utf-16BE", "UTF-16")]
    [TestCase("utf-32", "UTF-32")]
    [TestCase("utf-32BE", "UTF-32")]
    public void Read_OtherEncoding_SaysToSaveAsUtf8(string encoding, string name)
    {
        var foreign = Encoding.GetEncoding(encoding);
        byte[] without = foreign.GetBytes(SampleProfile.Text);
        byte[] with = [.. foreign.GetPreamble(), .. without];
        var message = $"GE2003 Profile 'springfield.json': The file is in {name}. Save the file as UTF-8.";

        Assert.That(Faults.TextOf(ProfileReader.Read(without, "springfield.json")), Is.EqualTo(message));
        Assert.That(Faults.TextOf(ProfileReader.Read(with, "springfield.json")), Is.EqualTo(message));
    }

    [Test]
    public void Read_InvalidUtf8_SaysWhereAndWhatWasReadBefore()
    {
        byte[] bytes = [.. "{ \"schemaVersion\": \"1.1\",\n \"agency\": { \"name\": \"S"u8, 0xFC, .. "d\" } }"u8];

        Assert.That(Faults.TextOf(ProfileReader.Read(bytes, "a.json")), Is.EqualTo("""
            GE2021 Profile 'a.json', line 1, column 20, /schemaVersion: '1.1' is not a version of the format that is read here. Use "1.0", the version that this library reads.
            GE2004 Profile 'a.json', line 2, column 24, /agency/name: The byte 0xFC is no character in UTF-8. Save the file as UTF-8.
            """));
    }

    [Test]
    public void Read_Depth10000_IsRefusedWithoutRecursion()
    {
        var text = "{ \"schemaVersion\": \"1.0\", \"agency\": { \"name\": \"A\" }, \"policy\": "
            + string.Concat(Enumerable.Repeat("{\"policy\":", 10_000)) + "1" + new string('}', 10_001);

        var codes = Read(text).Faults.Select(static f => f.Code);

        Assert.That(codes, Is.EqualTo((string[])[FaultCodes.UnknownMember, FaultCodes.TooDeep]));
    }

    [Test]
    public void Read_MoreFaultsThanAreListed_SaysThatTheRestWasNotInspected()
    {
        var text = $$"""{ "schemaVersion": "1.0", "agency": { "name": "A" }, "credentials": [ {{string.Join(',', Enumerable.Repeat("1", 50))}} ] }""";

        var result = ProfileReader.Read(Encoding.UTF8.GetBytes(text), "a.json", new ReadLimits { MaxFaults = 10 });

        Assert.That(result.Faults, Has.Count.EqualTo(11));
        Assert.That(
            result.Faults[^1].Message,
            Is.EqualTo("Profile 'a.json': The file has 10 faults or more, and is not inspected further. Correct those that are listed and read the file again."));
    }

    [Test]
    public void Read_LongNamesAndValues_AreCutInTheMessage()
    {
        var name = new string('x', 100_000);

        var fault = Read($$"""{ "schemaVersion": "1.0", "agency": { "name": "A", "{{name}}": 1 } }""").Faults.Single();

        Assert.That(fault.Pointer, Is.EqualTo($"/agency/{name}"));
        Assert.That(fault.Message, Has.Length.LessThan(600));
    }

    [Test]
    public void Read_NoName_Throws() =>
        Assert.That(() => ProfileReader.Read(SampleProfile.Bytes, null!), Throws.ArgumentNullException);

    private static ReadResult<AgencyProfile> Read(string text) => ProfileReader.Read(Encoding.UTF8.GetBytes(text), "springfield.json");
}
