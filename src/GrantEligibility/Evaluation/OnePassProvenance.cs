#if !NRULES_PACKAGE
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using NRules.OnePass;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>Reads derivations out of the record of a pass.</summary>
internal sealed class OnePassProvenance(PassRecord record) : Provenance(record.Conclusions)
{
    private readonly int _firstSupplied = record.Shared.Length;
    private readonly int _firstConcluded = record.Shared.Length + record.Supplied.Count;

    private protected override Fact[] ReadFacts()
    {
        var facts = new Fact[_firstConcluded + Conclusions.Length];
        record.Shared.CopyTo(facts, 0);
        for (var number = _firstSupplied; number < _firstConcluded; number++)
        {
            facts[number] = (Fact)record.Supplied[number - _firstSupplied];
        }

        Conclusions.CopyTo(facts, _firstConcluded);
        return facts;
    }

    private protected override Derivation Derive(int number) => new(
        number, Conclusions[number], record.RuleBehind(number), PremisesOf(record.PremisesOf(number), record.DeclarationsOf(number)));

    private Premise[] PremisesOf(ReadOnlySpan<int> numbers, IReadOnlyList<Declaration>? declarations)
    {
        var premises = new Premise[numbers.Length];
        for (var i = 0; i < premises.Length; i++)
        {
            premises[i] = PremiseOf(numbers[i], declarations?[i].Name);
        }

        return premises;
    }

    private Premise PremiseOf(int number, string? alias)
    {
        if (number >= _firstConcluded)
        {
            var derivation = Of(number - _firstConcluded);
            return new Premise(alias, derivation.Value, derivation);
        }

        if (number >= 0)
        {
            return new Premise(alias, number < _firstSupplied ? record.Shared[number] : record.Supplied[number - _firstSupplied], null);
        }

        var (value, collected) = record.Made(number);
        return new Premise(alias, value, collected is null ? null : new Derivation(value, PremisesOf(collected, null)));
    }
}
#endif
