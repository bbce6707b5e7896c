using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Bills.Scopes;

/// <summary>Whether a gate that names programmes conditions the money of the award, programme by programme.</summary>
/// <remarks>For each programme asked for exactly one row holds; where none is, or it is unknown, one row holds.</remarks>
public static class MoneyReached
{
    /// <summary>Money of a programme that the gate names.</summary>
    public sealed class Conditioned : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            Money money = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => money, m => applicant.Award.IsFundedUnder(m.Program))
                .Match(() => gate, g => g.Conditions(money.Program));
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Inside,
                    $"The award asks for {money.InWords}, which {gate.Citation} conditions.",
                    money.InWords));
        }
    }

    /// <summary>Money of a programme that it does not name.</summary>
    public sealed class NotConditioned : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case applicant = default!;
            Money money = default!;
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => applicant, c => c.IsApplicant)
                .Match(() => money, m => applicant.Award.IsFundedUnder(m.Program))
                .Match(() => gate, g => g.NamesPrograms, g => !g.Conditions(money.Program));
            Then()
                .Yield(_ => Scope.Of(
                    gate, ScopeSide.Money, Reach.Outside, $"{gate.Citation} conditions {Money.WordsOf(gate.Programs)}, not {money.InWords}.", money.InWords));
        }
    }

    /// <summary>An award known to be of none of the programmes.</summary>
    public sealed class OtherMoney : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(c => c.IsApplicant, c => c.Award.IsUnderNoneOfThese)
                .Match(() => gate, g => g.NamesPrograms);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Outside,
                    $"{gate.Citation} conditions {Money.WordsOf(gate.Programs)}, and the award asks for none of it."));
        }
    }

    /// <summary>An award of which the programme is unknown.</summary>
    public sealed class ProgramUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(c => c.IsApplicant, c => c.Award.FundedUnder == null)
                .Match(() => gate, g => g.NamesPrograms);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.Money,
                    $"{gate.Citation} conditions {Money.WordsOf(gate.Programs)}; of which programme the award is, is unknown.",
                    "Under which programmes is the award: Byrne, COPS, body-camera partnership, or none of these?"));
        }
    }
}
