using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>The row of an assurance: it is lacking, or less is assured, so that the application is incomplete.</summary>
/// <remarks>
/// A requirement nests a class that derives from it, as the finding is on the requirement in which its rule is nested.
/// </remarks>
/// <param name="section">The identifier of the gate's requirement.</param>
public abstract class ShareLacking(string section) : Rule
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
            .Match(() => reach, OfSection.Is<GateReach>(nameof(GateReach.Section), section), r => r.Applies)
            .Match(() => terms, OfSection.Is<SetAsideTerms>(nameof(SetAsideTerms.Section), section))
            .Match(() => record, r => r.ShareFor(terms.Purpose) < terms.LeastAsPercentage);
        Then()
            .Yield(ctx => Finding.NotMet(
                ctx,
                @case,
                $"The application assures {record.ShareFor(terms.Purpose)} per cent of {reach.Money} {terms.InWords}; at least {terms.LeastAsPercentage} is asked for, and without that it is incomplete.",
                $"Assure at least {terms.LeastAsPercentage} per cent {terms.InWords}, and file again."));
    }
}
