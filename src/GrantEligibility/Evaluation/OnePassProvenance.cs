#if !NRULES_PACKAGE
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using NRules.OnePass;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>Reads derivations out of the record of a pass.</summary>
internal sealed class OnePassProvenance : Provenance
{
    private readonly PassRecord _record;

    private OnePassProvenance(PassRecord record, Fact[] facts)
        : base(facts, new ArraySegment<Fact>(facts, facts.Length - record.Conclusions.Length, record.Conclusions.Length)) => _record = record;

    internal static OnePassProvenance Of(PassRecord record)
    {
        var supplied = record.Shared.Length;
        var concluded = supplied + record.Supplied.Count;
        var facts = new Fact[concluded + record.Conclusions.Length];
        record.Shared.CopyTo(facts, 0);
        for (var i = supplied; i < concluded; i++)
        {
            facts[i] = (Fact)record.Supplied[i - supplied];
        }

        record.Conclusions.CopyTo(facts, concluded);
        return new OnePassProvenance(record, facts);
    }

    private protected override Derivation Derive(int number) => new(
        number, Conclusions[number], _record.RuleBehind(number), PremisesOf(_record.PremisesOf(number), _record.DeclarationsOf(number)));

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
        if (number >= 0)
        {
            var conclusion = number - (Facts.Length - Conclusions.Length);
            return new Premise(alias, Facts[number], conclusion < 0 ? null : Of(conclusion));
        }

        var (value, collected) = _record.Made(number);
        return new Premise(alias, value, collected is null ? null : new Derivation(value, PremisesOf(collected, null)));
    }
}
#endif
