using GrantEligibility.Decisions;
using GrantEligibility.Regimes;

namespace GrantEligibility.Evaluation;

/// <summary>Decides whether agencies may receive awards, and shows why. Thread-safe; one instance serves a whole process.</summary>
public interface IEligibilityEvaluator
{
    /// <summary>The regimes it can judge under, in the order they were registered.</summary>
    IReadOnlyList<Regime> Regimes { get; }

    /// <summary>Decides one question.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The decision; an error while a rule is evaluated leaves its requirement undetermined and stands in the trail.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Something required in the question is null, a list of its profile has an item that is null, or an agency has a State
    /// that is no postal code in capitals. <see cref="Profiles.ProfileReader"/> lets none of this through; a profile made in code may have it.
    /// </exception>
    /// <exception cref="EligibilityQuestionException">The question names a regime or an option that is not known, or a value an option does not accept.</exception>
    EligibilityDecision Evaluate(EligibilityQuestion question);
}
