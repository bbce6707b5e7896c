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
        : base(facts, new ArraySegment<Fact>(facts, facts.Length - record.Conclusions.Count, record.Conclusions.Count)) => _record = record;

    internal static OnePassProvenance Of(PassRecord record)
    {
        var facts = new Fact[record.Shared.Count + record.Supplied.Count + record.Conclusions.Count];
        var number = 0;
        foreach (var part in (ReadOnlySpan<IReadOnlyList<object>>)[record.Shared, record.Supplied, record.Conclusions])
        {
            for (var i = 0; i < part.Count; i++)
            {
                facts[number++] = (Fact)part[i];
            }
        }

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
