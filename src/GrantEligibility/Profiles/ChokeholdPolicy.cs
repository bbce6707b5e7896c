using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>
/// What one version of the use-of-force policy says on chokeholds: manoeuvres that restrict breathing in order to
/// incapacitate (EO 13929 § 2(c)(ii)).
/// </summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the version in force, and only that.</remarks>
[Phrase("chokehold policy")]
public sealed record ChokeholdPolicy : Fact
{
    /// <summary>What the policy says of holds that restrict breathing; null or <see cref="ChokeholdStance.Unknown"/>: unknown.</summary>
    [Asks("What does the use-of-force policy say on chokeholds?")]
    public ChokeholdStance? Stance { get; init; }

    /// <summary>The first day this wording is known to be in force: its adoption, or the day it was read. The next entry's day ends it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day somebody last read the policy; null: unknown. It decides nothing.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>The wider exceptions, in the policy's words; only with <see cref="ChokeholdStance.BannedWithWiderException"/>.</summary>
    public IReadOnlyList<string>? Exceptions { get; init; }

    /// <summary>
    /// Whether the policy also bars holds on blood flow alone (carotid, vascular); null: unknown. The order's definition
    /// reaches breathing only, so this decides nothing.
    /// </summary>
    [Asks("Does the policy also bar holds on blood flow alone?")]
    public bool? CoversBloodFlow { get; init; }

    /// <summary>Whether a state statute that binds the agency bars chokeholds; null: unknown.</summary>
    [Asks("Does a state statute that binds the agency bar chokeholds?")]
    public bool? StatuteBars { get; init; }

    /// <summary>Whether the policy incorporates that statute by reference; null: unknown.</summary>
    [Asks("Does the policy incorporate the statute, by reference or otherwise?")]
    public bool? IncorporatesStatute { get; init; }

    /// <summary>Whether the stance is known.</summary>
    [JsonIgnore, Reads(nameof(Stance))]
    public bool IsStanceKnown => Stance is not (null or ChokeholdStance.Unknown);
}
