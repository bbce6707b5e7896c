using System.Text;
using GrantEligibility.Profiles;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles;

public sealed class AwardReaderTests
{
    [Test]
    public void Read_AwardWithEveryMember_IsRead()
    {
        var result = AwardReader.Read(
            """
            { "$schema": "award.schema.json", "schemaVersion": "1.0", "program": "COPS Hiring", "component": "cops-office", "kind": "discretionary",
              "fiscalYear": 2021, "stage": "continuation", "madeOn": "2021-06-01", "endsOn": "2021-06-01" }
            """u8.ToArray(),
            "hiring.json");

        Assert.That(Faults.TextOf(result), Is.Empty);
        Assert.That(result.Value, Is.EqualTo(new Award
        {
            Schema = "award.schema.json",
            SchemaVersion = "1.0",
            Program = "COPS Hiring",
            Component = AwardComponent.CopsOffice,
            Kind = AwardKind.Discretionary,
            FiscalYear = 2021,
            Stage = AwardStage.Continuation,
            MadeOn = new DateOnly(2021, 6, 1),
            EndsOn = new DateOnly(2021, 6, 1),
        }));
    }

    [Test]
    public void Read_NothingButTheStage_LeavesTheRestUnknown() => Assert.That(
        AwardReader.Read("""{ "schemaVersion": "1.0", "stage": "new" }"""u8.ToArray(), "new.json").Value, Is.EqualTo(Award.Unknown));

    [TestCase(1969, false)]
    [TestCase(1970, true)]
    [TestCase(2100, true)]
    [TestCase(2101, false)]
    public void Read_FiscalYear_IsFrom1970To2100(int year, bool isRead) => Assert.That(
        AwardReader.Read(Encoding.UTF8.GetBytes($$"""{ "schemaVersion": "1.0", "stage": "new", "fiscalYear": {{year}} }"""), "year.json").IsRead,
        Is.EqualTo(isRead));
}
