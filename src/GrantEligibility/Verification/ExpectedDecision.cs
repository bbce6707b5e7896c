using GrantEligibility.Decisions;

namespace GrantEligibility.Verification;

/// <summary>
/// What a case expects of the decision. What is null is not compared; an empty list expects that there is none.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record ExpectedDecision
{
    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Citations, each of which must be among those that decided.</summary>
    public IReadOnlyList<string>? DecidedBy { get; init; }

    /// <summary>The status of requirements, by identifier. Those not named are not compared.</summary>
    public IReadOnlyDictionary<string, RequirementStatus>? Requirements { get; init; }

    /// <summary>Names of choices, each of which the decision must have leaned on.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>Texts, each of which a condition of the decision must contain.</summary>
    public IReadOnlyList<string>? Conditions { get; init; }

    /// <summary>Texts, each of which a warning of the decision must contain.</summary>
    public IReadOnlyList<string>? Warnings { get; init; }

    /// <summary>Texts, each of which a remedy of the decision must contain.</summary>
    public IReadOnlyList<string>? Remedies { get; init; }
}
