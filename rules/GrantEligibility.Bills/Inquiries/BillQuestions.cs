using System.Text.Json.Nodes;
using GrantEligibility.Bills.Enactments;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.Bills.Inquiries;

/// <summary>What may be unknown of the award and of the government that receives it, whatever the bill.</summary>
public static class BillQuestions
{
    // Money of a year further ahead is not asked for yet.
    private const int YearsAhead = 2;

    private static readonly Place Award = new(Document.Award, string.Empty);

    /// <summary>The questions that are open.</summary>
    /// <param name="input">What is known of the question.</param>
    /// <returns>The questions; none where no enactment is supposed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static IEnumerable<OpenQuestion> Of(RegimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return AssumedEnactment.Of(input) is { } enactedOn ? Of(input, FederalFiscalYear.FirstAfter(enactedOn)) : [];
    }

    private static IEnumerable<OpenQuestion> Of(RegimeInput input, int first)
    {
        var agency = input.Profile.Agency.Name;
        if (input.Award.FundedUnder is null)
        {
            var place = Award.Of("fundedUnder");
            yield return OpenQuestion.Of(
                agency,
                place,
                $"Under which programmes is the award?",
                [
                    .. Enum.GetValues<FundingProgram>().Select(program => Listed(place, $"{program}", program)),
                    Listed(place, $"byrne and cops", FundingProgram.Byrne, FundingProgram.Cops),
                    Listed(place, $"none of these"),
                ]);
        }

        if (input.Award.FiscalYear is null)
        {
            var place = Award.Of("fiscalYear");
            var last = Math.Max(FederalFiscalYear.FirstAfter(input.AsOf), first) + YearsAhead - 1;
            yield return OpenQuestion.Of(
                agency,
                place,
                $"Of which fiscal year is the award?",
                [.. Enumerable.Range(first - 1, last - first + 2).Select(year => PossibleAnswer.Of($"{year}", DocumentChange.Put(place, year)))]);
        }

        if (input.Profile.RecipientUnit?.Kind is null && input.Profile.Agency.Kind is null or AgencyKind.UniversityOrCollege or AgencyKind.NotLawEnforcement)
        {
            var place = new Place(Document.Profile, "/recipientUnit/kind");
            yield return OpenQuestion.Of(
                agency,
                place,
                $"Which government receives the money for {agency}: a State, a locality or a Tribe?",
                [.. Enum.GetValues<UnitKind>().Select(kind => PossibleAnswer.Of($"{kind}", DocumentChange.Put(place, PlainText.Of($"{kind}"))))]);
        }
    }

    private static PossibleAnswer Listed(Place place, FormattableString text, params FundingProgram[] programs) =>
        PossibleAnswer.Of(text, DocumentChange.Put(place, new JsonArray([.. programs.Select(program => (JsonNode)PlainText.Of($"{program}"))])));
}
