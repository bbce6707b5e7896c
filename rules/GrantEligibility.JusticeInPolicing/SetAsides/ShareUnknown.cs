using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>The row of an assurance: nobody looked.</summary>
/// <remarks>
/// A requirement nests a class that derives from it, as the finding is on the requirement in which its rule is nested.
/// </remarks>
/// <param name="section">The identifier of the gate's requirement.</param>
public abstract class ShareUnknown(string section) : Rule
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        Case @case = default!;
        GateReach reach = default!;
        SetAsideTerms terms = default!;
        SetAsideRecord record = default!;
        When()
            .Match(() => @case, c => c.IsApplicant)
            .Match(() => reach, OfSection.Is<GateReach>(nameof(GateReach.Section), section))
            .Match(() => terms, OfSection.Is<SetAsideTerms>(nameof(SetAsideTerms.Section), section))
            .Match(() => record, r => r.ShareFor(terms.Purpose) == null);
        Then()
            .Yield(ctx => Finding.Undetermined(
                ctx,
                @case,
                $"Whether the application assures at least {terms.LeastAsPercentage} per cent of {reach.Money} {terms.InWords} is unknown.",
                $"What share of the money does the application assure {terms.InWords}?",
                $"Supply the assurances of the application."));
    }
}
