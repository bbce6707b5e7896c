using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>
/// The facts that a session ended with, and what those concluded came from, which is read when it is asked for. Holds nothing
/// of the session.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
internal abstract class Provenance
{
    // Among so few, looking at each finds one sooner than an index is made.
    private const int Few = 64;

    private readonly Derivation?[] _derivations;
    private Fact[]? _facts;
    private Dictionary<object, int>? _numbers;

    /// <summary>Makes it.</summary>
    /// <param name="conclusions">What was concluded, in the order it came.</param>
    private protected Provenance(object[] conclusions)
    {
        Conclusions = conclusions;
        _derivations = new Derivation?[conclusions.Length];
    }

    /// <summary>All facts, conclusions included, in the order they came.</summary>
    internal Fact[] Facts => _facts ??= ReadFacts();

    /// <summary>What was concluded, in the order it came: each has its place here as its number.</summary>
    internal object[] Conclusions { get; }

    /// <summary>Where a conclusion came from.</summary>
    /// <param name="number">The number of the conclusion.</param>
    internal Derivation Of(int number) => Volatile.Read(ref _derivations[number])
        ?? Interlocked.CompareExchange(ref _derivations[number], Derive(number), null)
        ?? _derivations[number]!;

    /// <summary>Where a conclusion came from; an error, which the evaluator noted, comes from nothing else.</summary>
    /// <exception cref="InvalidOperationException">No rule concluded it.</exception>
    internal Derivation Of(Fact conclusion) => Find(conclusion)
        ?? (conclusion is EvaluationError
            ? new Derivation(conclusion, [])
            : throw new InvalidOperationException($"'{conclusion.Description}' was concluded by no rule."));

    /// <summary>Where a fact came from; null where the host supplied it.</summary>
    internal Derivation? Find(Fact fact) => NumberOf(fact) is >= 0 and var number ? Of(number) : null;

    /// <summary>Reads all facts.</summary>
    private protected abstract Fact[] ReadFacts();

    /// <summary>Reads where a conclusion came from.</summary>
    private protected abstract Derivation Derive(int number);

    private int NumberOf(Fact fact)
    {
        var conclusions = Conclusions;
        if (conclusions.Length > Few)
        {
            return (_numbers ??= Numbers()).GetValueOrDefault(fact, -1);
        }

        var number = conclusions.Length - 1;
        while (number >= 0 && !ReferenceEquals(conclusions[number], fact))
        {
            number--;
        }

        return number;
    }

    private Dictionary<object, int> Numbers()
    {
        var numbers = new Dictionary<object, int>(Conclusions.Length, ReferenceEqualityComparer.Instance);
        for (var number = 0; number < Conclusions.Length; number++)
        {
            numbers.Add(Conclusions[number], number);
        }

        return numbers;
    }
}
