using GrantEligibility.Regimes;

namespace GrantEligibility.Evaluation;

/// <summary>A question that cannot be asked: an unknown regime or option, or a value that an option does not accept.</summary>
public sealed class EligibilityQuestionException : GrantEligibilityException
{
    internal EligibilityQuestionException(string code, string message)
        : base(code, message)
    {
    }

    /// <summary>The refusal of a regime that is not among those registered.</summary>
    internal static EligibilityQuestionException NoRegime(string regimeId, IEnumerable<Regime> registered) => new(
        "GE1001", $"'{regimeId}' is not a regime that is registered here. Use one of: {string.Join(", ", registered.Select(static r => r.Id))}.");
}
