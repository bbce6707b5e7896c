using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Explanations;

/// <summary>A decision with all that can be said about it: why, why not, what it would take, what to ask, until when.</summary>
/// <remarks>Immutable and shareable between threads. Equal questions give equal explanations, byte for byte in JSON.</remarks>
public sealed record EligibilityExplanation
{
    /// <summary>The version of the explanation format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the explanation format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The decision, with why in its trail.</summary>
    public required EligibilityDecision Decision { get; init; }

    /// <summary>Why not: each requirement not met or undetermined, the closest to being met first.</summary>
    public required IReadOnlyList<RequirementShortfall> WhyNot { get; init; }

    /// <summary>What it would take.</summary>
    public required RemedySearch Remedies { get; init; }

    /// <summary>What to ask next.</summary>
    public required InquirySearch Inquiries { get; init; }

    /// <summary>Until when: the days around the as-of date on which the decision holds if nothing new happens.</summary>
    public required DecisionPeriod Holds { get; init; }
}
