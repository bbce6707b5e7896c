using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>The facts that a session ended with, and what those concluded came from. Holds nothing of the session.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
internal sealed class Provenance
{
    // Among so few, looking at each finds one sooner than an index is made.
    private const int Few = 64;

    /// <summary>Makes it.</summary>
    /// <param name="facts">All facts, in the order they came.</param>
    /// <param name="concluded">What was concluded, in the order it came.</param>
    internal Provenance(Fact[] facts, Derivation[] concluded) => (Facts, Concluded) = (facts, concluded);

    /// <summary>All facts, conclusions included, in the order they came.</summary>
    internal Fact[] Facts { get; }

    /// <summary>What was concluded, in the order it came.</summary>
    internal Derivation[] Concluded { get; }

    private Dictionary<object, Derivation> ByConclusion => field ??=
        Concluded.ToDictionary(static derivation => derivation.Value!, (IEqualityComparer<object>)ReferenceEqualityComparer.Instance);

    /// <summary>Where a conclusion came from; an error, which the evaluator noted, comes from nothing else.</summary>
    /// <exception cref="InvalidOperationException">No rule concluded it.</exception>
    internal Derivation Of(Fact conclusion) => Find(conclusion)
        ?? (conclusion is EvaluationError
            ? new Derivation(conclusion, [])
            : throw new InvalidOperationException($"'{conclusion.Description}' was concluded by no rule."));

    /// <summary>Where a fact came from; null where the host supplied it.</summary>
    internal Derivation? Find(Fact fact)
    {
        if (Concluded.Length > Few)
        {
            return ByConclusion.GetValueOrDefault(fact);
        }

        foreach (var derivation in Concluded)
        {
            if (ReferenceEquals(derivation.Value, fact))
            {
                return derivation;
            }
        }

        return null;
    }
}
