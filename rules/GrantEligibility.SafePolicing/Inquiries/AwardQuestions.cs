using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.DatedValues;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Inquiries;

/// <summary>What may be unknown of an award: its fiscal year, and when one that is continued was made.</summary>
internal static class AwardQuestions
{
    private static readonly Place Award = new(Document.Award, string.Empty);

    internal static IEnumerable<OpenQuestion> Of(RegimeInput input)
    {
        var parameters = RegimeFacts.ParametersOn(input);
        if (input.Award.FiscalYear is null && parameters.FirstGatedFiscalYear is { } first)
        {
            var place = Award.Of("fiscalYear");
            yield return OpenQuestion.Of(
                input.Profile.Agency.Name,
                place,
                $"Of which fiscal year is the award?",
                PossibleAnswer.Of($"{first - 1} or earlier", DocumentChange.Put(place, first - 1)),
                PossibleAnswer.Of($"{first} or later", DocumentChange.Put(place, first)));
        }

        if (input.Award is { Stage: AwardStage.Continuation, MadeOn: null } && DaysThatMatter(input, parameters) is { Count: > 1 } days)
        {
            var place = Award.Of("madeOn");
            yield return OpenQuestion.Of(
                input.Profile.Agency.Name,
                place,
                $"On which day was the award made that is being continued?",
                [.. days.Select(day => PossibleAnswer.Of($"{day}", DocumentChange.Put(place, DocumentValues.Day(day))))]);
        }
    }

    /// <summary>The last day before, and the first day of, each change in what a certificate is worth to an award.</summary>
    private static List<DateOnly> DaysThatMatter(RegimeInput input, OrderParameters parameters) =>
    [
        .. AgencyRecord.Of(input)
            .SelectMany(agency => agency.Credentials ?? [])
            .Where(credential => parameters.LapseOf(credential) <= input.AsOf)
            .SelectMany(credential => (DateOnly?[])[credential.CertifiedOn, parameters.LapseOf(credential), credential.RevokedOn])
            .OfType<DateOnly>()
            .SelectMany(border => border == DateOnly.MinValue ? [border] : (DateOnly[])[border.AddDays(-1), border])
            .Where(day => day <= input.AsOf && !(day > input.Award.EndsOn))
            .Distinct()
            .Order(),
    ];
}
