using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.CrisisCalls;

/// <summary>EO 13929 § 4(b): resources go first to co-responder programmes, in which officers and mental-health professionals arrive together.</summary>
/// <remarks>No bar: the lack of such a programme never makes an agency ineligible.</remarks>
[Requirement("4(b)", "Co-responder programmes are favoured in the use of resources", kind: RequirementKind.Priority)]
[Citation("EO 13929 § 4(b)", "85 FR 37326-27")]
public static class CoResponseFavoured
{
    /// <summary>Officers paired with professionals, arriving together.</summary>
    public sealed class CoResponse : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            CrisisResponse response = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => response, r => r.IsCoResponse);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} runs a co-responder programme as § 4(b) means it since {response.From}: officers and professionals arrive and handle the call together."));
        }
    }

    /// <summary>Not paired, or not arriving together: it does not meet the definition.</summary>
    public sealed class NotCoResponse : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            CrisisResponse response = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => response, r => r.PairsOfficersWithProfessionals == false || r.ArrivesTogether == false);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} answers calls about mental health, homelessness or addiction by {ModelOf(response)} since {response.From}; it is not co-response as § 4(b) means it, in which officers are paired with professionals and arrive with them. A grant programme may favour it all the same."));
        }
    }

    /// <summary>Whether they are paired and arrive together is unknown.</summary>
    public sealed class DefinitionUntested : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            CrisisResponse response = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Match(
                    () => response,
                    r => !r.IsCoResponse,
                    r => r.PairsOfficersWithProfessionals != false,
                    r => r.ArrivesTogether != false);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} answers calls about mental health, homelessness or addiction by {ModelOf(response)} since {response.From}; whether officers and professionals are paired and arrive together, as § 4(b) means co-response, is unknown."));
        }
    }

    /// <summary>No way of answering such calls is stated.</summary>
    public sealed class NoneKnown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Match<Search>(s => s.Subject == SearchSubject.CrisisResponses, s => !(s.Found > 0));
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"No co-responder programme of {@case.Agency.Name} is stated. The lack of one is no bar under this order."));
        }
    }

    /// <summary>The model in words: <c>crisis intervention team</c>.</summary>
    private static string ModelOf(CrisisResponse response) => PlainText.Of($"{response.Model}").Replace('-', ' ');
}
