using System.Text;
using System.Text.Json;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles.Json;

public sealed class CanonicalJsonTests
{
    [Test]
    public void Of_ExampleOfRfc8785Section322_IsTheOneGivenThere() => Assert.That(
        Canonical("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """),
        Is.EqualTo("""{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"""));

    [Test]
    public void Of_ExampleOfRfc8785Section323_IsOrderedByCodeUnits() => Assert.That(
        Canonical("""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """),
        Is.EqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\","
            + "\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"));

    // RFC 8785, appendix B: the bits of a double and its text.
    [TestCase(0x0000000000000000L, "0")]
    [TestCase(unchecked((long)0x8000000000000000UL), "0")]
    [TestCase(0x0000000000000001L, "5e-324")]
    [TestCase(unchecked((long)0x8000000000000001UL), "-5e-324")]
    [TestCase(0x7fefffffffffffffL, "1.7976931348623157e+308")]
    [TestCase(unchecked((long)0xffefffffffffffffUL), "-1.7976931348623157e+308")]
    [TestCase(0x4340000000000000L, "9007199254740992")]
    [TestCase(unchecked((long)0xc340000000000000UL), "-9007199254740992")]
    [TestCase(0x4430000000000000L, "295147905179352830000")]
    [TestCase(0x44b52d02c7e14af5L, "9.999999999999997e+22")]
    [TestCase(0x44b52d02c7e14af6L, "1e+23")]
    [TestCase(0x44b52d02c7e14af7L, "1.0000000000000001e+23")]
    [TestCase(0x444b1ae4d6e2ef4eL, "999999999999999700000")]
    [TestCase(0x444b1ae4d6e2ef4fL, "999999999999999900000")]
    [TestCase(0x444b1ae4d6e2ef50L, "1e+21")]
    [TestCase(0x3eb0c6f7a0b5ed8cL, "9.999999999999997e-7")]
    [TestCase(0x3eb0c6f7a0b5ed8dL, "0.000001")]
    [TestCase(0x41b3de4355555553L, "333333333.3333332")]
    [TestCase(0x41b3de4355555554L, "333333333.33333325")]
    [TestCase(0x41b3de4355555555L, "333333333.3333333")]
    [TestCase(0x41b3de4355555556L, "333333333.3333334")]
    [TestCase(0x41b3de4355555557L, "333333333.33333343")]
    [TestCase(unchecked((long)0xbecbf647612f3696UL), "-0.0000033333333333333333")]
    [TestCase(0x43143ff3c1cb0959L, "1424953923781206.2")]
    public void ToText_NumberOfRfc8785AppendixB_IsTheTextGivenThere(long bits, string text) =>
        Assert.That(EcmaScriptNumber.ToText(BitConverter.Int64BitsToDouble(bits)), Is.EqualTo(text));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void ToText_NotANumber_Throws(double number) =>
        Assert.That(() => EcmaScriptNumber.ToText(number), Throws.TypeOf<FormatException>());

    [Test]
    public void Of_DuplicateMembers_Throws() =>
        Assert.That(() => Canonical("""{ "a": 1, "a": 2 }"""), Throws.InstanceOf<JsonException>());

    [Test]
    public void Of_EmptyObjectAndList_AreKept() => Assert.That(Canonical("""{ "b": [ ], "a": { } }"""), Is.EqualTo("""{"a":{},"b":[]}"""));

    [Test]
    public void Of_ProfileWithNullAndProfileWithout_AreTheSame()
    {
        var stated = Read("""{ "schemaVersion": "1.0", "agency": { "state": null, "name": "A" }, "policy": null }""");
        var absent = Read("""{ "agency": { "name": "A" }, "schemaVersion": "1.0" }""");

        Assert.That(Encoding.UTF8.GetString(CanonicalJson.Of(stated)), Is.EqualTo("""{"agency":{"name":"A"},"schemaVersion":"1.0"}"""));
        Assert.That(CanonicalJson.Of(absent), Is.EqualTo(CanonicalJson.Of(stated)));
    }

    [Test]
    public void Of_ProfileWithAnEmptyListAndProfileWithout_Differ() => Assert.That(
        CanonicalJson.Of(Read("""{ "schemaVersion": "1.0", "agency": { "name": "A" }, "credentials": [] }""")),
        Is.Not.EqualTo(CanonicalJson.Of(Read("""{ "schemaVersion": "1.0", "agency": { "name": "A" } }"""))));

    [TestCase("plain")]
    [TestCase("quote \" backslash \\ slash / apostrophe ' <b>&amp;</b>")]
    [TestCase("tab \t line \n return \r back \b form \f")]
    [TestCase("control \u0000 \u001f \u007f separators \u0085 \u2028 \u2029 mark \ufeff private \ue000 none \uffff")]
    [TestCase("é € 😀 \U000e0001")]
    public void Of_ProfileWithAnyText_IsCanonical(string name)
    {
        var profile = new AgencyProfile { SchemaVersion = "1.0", Agency = new Agency { Name = name } };

        var plain = JsonSerializer.SerializeToUtf8Bytes(profile, GrantEligibilityJson.Default.AgencyProfile);

        Assert.That(CanonicalJson.Of(profile), Is.EqualTo(CanonicalJson.Of(plain)));
    }

    [Test]
    public void Of_ProfileWithEveryMember_IsCanonical()
    {
        var profile = ProfileReader.Read(SampleProfile.Bytes, "a.json").Value!;

        var plain = JsonSerializer.SerializeToUtf8Bytes(profile, GrantEligibilityJson.Default.AgencyProfile);

        Assert.That(CanonicalJson.Of(profile), Is.EqualTo(CanonicalJson.Of(plain)));
    }

    [Test]
    public void Of_ProfileAndOfItsOwnCanonicalForm_AreTheSame()
    {
        var canonical = CanonicalJson.Of(ProfileReader.Read(SampleProfile.Bytes, "a.json").Value!);

        Assert.That(CanonicalJson.Of(canonical), Is.EqualTo(canonical));
    }

    [Test]
    public void Of_AwardOfWhichNothingIsKnown_IsWhatItStates() => Assert.That(
        Encoding.UTF8.GetString(CanonicalJson.Of(Award.Unknown)), Is.EqualTo("""{"schemaVersion":"1.0","stage":"new"}"""));

    [Test]
    public void DigestOf_Abc_IsTheOneOfFips180() => Assert.That(
        CanonicalJson.DigestOf("abc"u8), Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json)));

    private static AgencyProfile Read(string json) => ProfileReader.Read(Encoding.UTF8.GetBytes(json), "a.json").Value!;
}
