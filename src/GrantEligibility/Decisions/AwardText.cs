using GrantEligibility.Profiles;

namespace GrantEligibility.Decisions;

/// <summary>An award in words.</summary>
internal static class AwardText
{
    /// <summary>For example: <c>COPS Hiring Program, cops-office, discretionary, fiscal year 2021, new award</c>; what is unknown says so.</summary>
    internal static string Of(Award award)
    {
        var (component, kind, fiscalYear) = (EnumerationText.Of(award.Component), EnumerationText.Of(award.Kind), PlainText.Of(award.FiscalYear));
        var stage = award.Stage == AwardStage.New ? "new award" : $"continuation of an award made on {PlainText.Of(award.MadeOn)}";
        var separator = award.Program is null ? string.Empty : ", ";
        return $"{award.Program}{separator}component {component}, kind {kind}, fiscal year {fiscalYear}, {stage}";
    }
}
