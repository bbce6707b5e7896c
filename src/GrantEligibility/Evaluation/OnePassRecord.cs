#if !NRULES_PACKAGE
using System.Collections;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using NRules.OnePass;
using NRules.RuleModel;

namespace GrantEligibility.Evaluation;

/// <summary>What a session knew that matched each rule once.</summary>
internal sealed class OnePassRecord(PassRecord record) : SessionRecord
{
    internal override IReadOnlyList<object> Conclusions => record.Conclusions;

    internal override IReadOnlyList<Fact> Facts => new RecordedFacts(record);

    private protected override Provenance ReadProvenance() => new Reader(record).Read();

    /// <summary>Reads the derivations. What a conclusion rests on was there before it, and is read before it.</summary>
    private readonly struct Reader(PassRecord record)
    {
        private readonly RecordedFacts _facts = new(record);
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
                var conclusion = number - (_facts.Count - _concluded.Length);
                return new Premise(alias, _facts[number], conclusion < 0 ? null : _concluded[conclusion]);
            }

            var (value, collected) = record.Made(number);
            return new Premise(alias, value, collected is null ? null : new Derivation(value, PremisesOf(collected, null)));
        }
    }

    /// <summary>The facts by their numbers.</summary>
    private sealed class RecordedFacts(PassRecord record) : IReadOnlyList<Fact>
    {
        private readonly int _firstSupplied = record.Shared.Count;
        private readonly int _firstConcluded = record.Shared.Count + record.Supplied.Count;

        public int Count => _firstConcluded + record.Conclusions.Count;

        public Fact this[int index] => (Fact)(
            index < _firstSupplied ? record.Shared[index]
            : index < _firstConcluded ? record.Supplied[index - _firstSupplied]
            : record.Conclusions[index - _firstConcluded]);

        public IEnumerator<Fact> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
#endif
