using GrantEligibility.Profiles;

namespace GrantEligibility.Decisions;

/// <summary>An award in words.</summary>
internal static class AwardText
{
    /// <summary>For example: <c>COPS Hiring Program, cops-office, discretionary, fiscal year 2021, new award</c>; what is unknown says so.</summary>
    internal static string Of(Award award)
    {
        var stage = award.Stage == AwardStage.New ? "new award" : PlainText.Of($"continuation of an award made on {award.MadeOn}");
        var program = award.Program is null ? string.Empty : $"{award.Program}, ";
        return PlainText.Of($"{program}component {award.Component}, kind {award.Kind}, fiscal year {award.FiscalYear}, {stage}");
    }
}
