using System.Globalization;
using CsvHelper;
using GrantEligibility.Profiles;

namespace GrantEligibility.RealInput.Tests.Sources;

/// <summary>Awards of the Office of Justice Programs, by the agency they were matched to.</summary>
internal static class JusticeAwards
{
    public const string File = "doj-awards/awards.csv";

    public static IEnumerable<(string Ori, Award Award)> Read(TextReader text) => CsvRows.Map(text, Row);

    // Trap: the money went to the city or county, not the agency, and neither the day nor the period is stated. The
    // question is therefore whether the agency could have had such an award new.
    private static (string Ori, Award Award) Row(CsvReader row) => (row.Field("ori"), new Award
    {
        SchemaVersion = Award.CurrentSchemaVersion,
        Program = row.Field("program"),
        Component = AwardComponent.OfficeOfJusticePrograms,

        // Trap: one of the two programmes allots by formula, which the order does not reach.
        Kind = row.Field("program") switch
        {
            "JAG-Local" => AwardKind.Formula,
            "NCS-X" => AwardKind.Discretionary,
            var other => throw new FormatException($"'{other}' is not a programme that the awards' notes name."),
        },
        FiscalYear = int.Parse(row.Field("fiscal_year"), CultureInfo.InvariantCulture),
        Stage = AwardStage.New,
    });
}
