using System.Text;
using GrantEligibility.Records;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Records;

/// <summary>Every bad record beside this file, with all that a reader is told of it; and records cut and spoilt at every place.</summary>
internal sealed class DecisionRecordReaderTests
{
    private const string Folder = "BadRecords";

    private static IEnumerable<string> Names => BadDocument.NamesIn(Folder);

    [TestCaseSource(nameof(Names))]
    public Task Read_BadRecord_SaysAllThatIsWrong(string name)
    {
        var result = DecisionRecordReader.Read(BadDocument.Bytes(Folder, name), "record.json");
        Assert.That(result.IsRead, Is.False);
        return Verifier.Verify(Faults.TextOf(result), BadDocument.SnapshotIn(Folder, name));
    }

    [Test]
    public void Read_RecordCutAnywhere_IsNotRead()
    {
        var written = DecisionRecordJson.ToUtf8(Recorded.Whole);

        for (var length = 0; length < written.Length; length += 7)
        {
            Assert.That(DecisionRecordReader.Read(written.AsMemory(0, length), "record.json").IsRead, Is.False, $"{length}");
        }
    }

    [Test]
    public void Read_RecordWithAnyByteEdited_IsNotReadOrNotIntact()
    {
        var written = DecisionRecordJson.ToUtf8(Recorded.Whole);

        for (var place = 0; place < written.Length; place += 5)
        {
            var edited = (byte[])written.Clone();
            edited[place] ^= 1;
            var read = DecisionRecordReader.Read(edited, "record.json");
            Assert.That(read.IsRead && read.Value.IsIntact(), Is.False, $"{place}");
        }
    }

    [Test]
    public void Read_OverrideWithoutOutcome_IsAFault()
    {
        var record = Recorded.Whole with
        {
            Amendment = new Amendment
            {
                RecordId = Recorded.Whole.Id,
                Kind = AmendmentKind.Override,
                By = "Director",
                Authority = "Grants Manual § 8",
                Reason = AmendmentReason.WaiverGranted,
                Text = "Waived.",
            },
        };

        Assert.That(
            DecisionRecordReader.Read(DecisionRecordJson.ToUtf8(record.WithId()), "record.json").Faults.Single().Message,
            Does.EndWith("/amendment/kind: The kind is 'override', and no outcome is taken in place of the engine's. Give the outcome, or make the amendment a correction."));
    }

    [Test]
    public void Read_MaskedRecord_IsToldToBeOne()
    {
        var fault = DecisionRecordReader.Read(DecisionRecordJson.ToUtf8(Recorded.Whole.Masked()), "record.json").Faults.Single();

        Assert.That(fault.Found, Is.EqualTo("This is a masked record: it leaves out what was asked."));
    }

    [Test]
    public void Read_RecordIndented_IsIntact()
    {
        var indented = System.Text.Json.Nodes.JsonNode.Parse(DecisionRecordJson.ToUtf8(Recorded.Whole))!
            .ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });

        Assert.That(DecisionRecordReader.Read(Encoding.UTF8.GetBytes(indented), "record.json").Value!.IsIntact(), Is.True);
    }
}
