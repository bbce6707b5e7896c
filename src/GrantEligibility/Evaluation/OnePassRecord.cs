#if !NRULES_PACKAGE
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using NRules.OnePass;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>What a session knew that matched each rule once.</summary>
internal sealed class OnePassRecord(PassRecord record) : SessionRecord
{
    internal override IReadOnlyList<object> Conclusions => record.Conclusions;

    private protected override Provenance ReadProvenance() => new Reader(record).Read();

    /// <summary>Reads the derivations. What a conclusion rests on was there before it, and is read before it.</summary>
    private readonly struct Reader(PassRecord record)
    {
        private readonly Fact[] _facts = FactsOf(record);
        private readonly Derivation[] _concluded = new Derivation[record.Conclusions.Count];

        internal Provenance Read()
        {
            for (var i = 0; i < _concluded.Length; i++)
            {
                var premises = PremisesOf(record.PremisesOf(i), record.DeclarationsOf(i));
                _concluded[i] = new Derivation(i, record.Conclusions[i], record.RuleBehind(i), premises);
            }

            return new Provenance(_facts, _concluded);
        }

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
                var conclusion = number - (_facts.Length - _concluded.Length);
                return new Premise(alias, _facts[number], conclusion < 0 ? null : _concluded[conclusion]);
            }

            var (value, collected) = record.Made(number);
            return new Premise(alias, value, collected is null ? null : new Derivation(value, PremisesOf(collected, null)));
        }
    }

    private static Fact[] FactsOf(PassRecord record)
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

        return facts;
    }
}
#endif
