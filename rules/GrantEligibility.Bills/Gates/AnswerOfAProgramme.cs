using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Gates;

/// <summary>
/// The row by which a bill tells, where an award asks for money of several programmes, what the answer is for the money of each
/// alone. It decides nothing: the outcome is the worst of them.
/// </summary>
/// <remarks>
/// No condition depends on which of its programmes pays, so that the gates on a programme's money answer for it, and those that
/// name no programme. A requirement that advises nests a class that derives from it.
/// </remarks>
public abstract class AnswerOfAProgramme : Rule
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        Case @case = default!;
        Money money = default!;
        IEnumerable<Gate> gates = default!;
        IEnumerable<Finding> findings = default!;

        // Once what decides is found, so that the answer is not written anew with each finding.
        Priority(-1);
        When()
            .Match(() => @case, c => c.IsApplicant, c => c.Award.IsUnderSeveral)
            .Match(() => money, m => @case.Award.IsFundedUnder(m.Program))
            .Query(() => gates, q => q
                .Match<Gate>(g => !g.NamesPrograms || g.Conditions(money.Program))
                .Collect()
                .Where(all => all.Any()))
            .Query(() => findings, q => q
                .Match<Finding>(f => f.Decides)
                .Collect());
        Then()
            .Yield(ctx => Finding.Advisory(ctx, @case, $"For {money.InWords} alone: {ProgrammeAnswer.Of(gates, findings)}"));
    }
}
