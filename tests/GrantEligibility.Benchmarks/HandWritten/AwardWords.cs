using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>An award in words.</summary>
internal static class AwardWords
{
    internal static string Of(Award award)
    {
        var program = award.Program is null ? string.Empty : $"{award.Program}, ";
        var head = $"{program}component {ComponentOf(award)}, kind {KindOf(award)}, fiscal year ";
        return (award.FiscalYear, award.Stage, award.MadeOn) switch
        {
            (null, AwardStage.New, _) => $"{head}unknown, new award",
            ({ } year, AwardStage.New, _) => $"{head}{year}, new award",
            (null, _, null) => $"{head}unknown, continuation of an award made on unknown",
            (null, _, { } day) => $"{head}unknown, continuation of an award made on {day:O}",
            ({ } year, _, null) => $"{head}{year}, continuation of an award made on unknown",
            ({ } year, _, { } day) => $"{head}{year}, continuation of an award made on {day:O}",
        };
    }

    private static string ComponentOf(Award award) => award.Component switch
    {
        AwardComponent.CopsOffice => "cops-office",
        AwardComponent.OfficeOfJusticePrograms => "office-of-justice-programs",
        AwardComponent.OfficeOnViolenceAgainstWomen => "office-on-violence-against-women",
        AwardComponent.OtherJustice => "other-justice",
        AwardComponent.OutsideJustice => "outside-justice",
        _ => "unknown",
    };

    private static string KindOf(Award award) => award.Kind switch
    {
        AwardKind.Discretionary => "discretionary",
        AwardKind.Formula => "formula",
        _ => "unknown",
    };
}
