using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation;

/// <summary>The facts that a session ended with, and what those concluded came from. Holds nothing of the session.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
internal sealed class Provenance
{
    private readonly Dictionary<object, Derivation> _byConclusion;

    /// <summary>Makes it.</summary>
    /// <param name="facts">All facts, in the order they came.</param>
    /// <param name="concluded">What was concluded, in the order it came.</param>
    internal Provenance(IReadOnlyList<Fact> facts, IReadOnlyList<Derivation> concluded)
    {
        (Facts, Concluded) = (facts, concluded);
        _byConclusion = new(concluded.Count, ReferenceEqualityComparer.Instance);
        foreach (var derivation in concluded)
        {
            _byConclusion.Add(derivation.Value!, derivation);
        }
    }

    /// <summary>All facts, conclusions included, in the order they came.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>What was concluded, in the order it came.</summary>
    internal IReadOnlyList<Derivation> Concluded { get; }

    /// <summary>Where a conclusion came from; an error, which the evaluator noted, comes from nothing else.</summary>
    /// <exception cref="InvalidOperationException">No rule concluded it.</exception>
    internal Derivation Of(Fact conclusion) => Find(conclusion)
        ?? (conclusion is EvaluationError
            ? new Derivation(conclusion, null, [])
            : throw new InvalidOperationException($"'{conclusion.Description}' was concluded by no rule."));

    /// <summary>Where a fact came from; null where the host supplied it.</summary>
    internal Derivation? Find(Fact fact) => _byConclusion.GetValueOrDefault(fact);
}
