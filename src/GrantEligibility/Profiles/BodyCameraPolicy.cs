using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What one version of a policy on body-worn cameras says.</summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the version in force, and only that.</remarks>
[Phrase("body-camera policy")]
public sealed record BodyCameraPolicy : Fact
{
    /// <summary>The first day this wording is in force: before it, where no entry tells otherwise, there is no policy. The next entry's day ends it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>
    /// Whether officers are disciplined who intentionally fail to keep a camera on, working and secured when it must be
    /// worn; null: unknown.
    /// </summary>
    [Asks("Does the policy discipline an officer who intentionally fails to keep a camera on, working and secured?")]
    public bool? DisciplinesIntentionalFailure { get; init; }

    /// <summary>Of a State: whether it sees to it that its sub-grantees have such a policy; null: unknown.</summary>
    [Asks("Does the State see to it that its sub-grantees have such a policy?")]
    public bool? SubGranteesHaveOne { get; init; }

    /// <summary>The topics the policy covers; null: unknown; empty: none of these.</summary>
    [Asks("Which topics does the policy on body-worn cameras cover?")]
    public IReadOnlyList<BodyCameraTopic>? Covers { get; init; }

    /// <summary>Whether the policy is known to cover all four topics.</summary>
    [JsonIgnore, Reads(nameof(Covers))]
    public bool CoversEveryTopic => Covers is not null && Enum.GetValues<BodyCameraTopic>().All(Covers.Contains);
}
