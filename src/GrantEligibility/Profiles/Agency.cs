using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles;

/// <summary>Who is judged. Immutable and shareable between threads.</summary>
[Phrase("agency")]
public sealed record Agency : Fact
{
    /// <summary>The agency's name, as it is printed in the decision.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of agency; null: unknown.</summary>
    [Asks("What kind of agency is it?")]
    public AgencyKind? Kind { get; init; }

    /// <summary>The two-letter postal code of the State, district or territory the agency belongs to; null: unknown.</summary>
    [StateCode]
    public string? State { get; init; }

    /// <summary>The nine-character identifier of the Federal Bureau of Investigation; null: unknown. It decides nothing.</summary>
    [Ori]
    public string? Ori { get; init; }

    /// <summary>Whether the kind of agency is unknown.</summary>
    [JsonIgnore, Reads(nameof(Kind))]
    public bool IsKindUnknown => Kind is null;

    /// <summary>Whether it is known to be a law enforcement agency, of whatever government.</summary>
    [JsonIgnore, Reads(nameof(Kind))]
    public bool IsLawEnforcement => Kind is not (null or AgencyKind.NotLawEnforcement);

    /// <summary>
    /// Whether it is known to be a state or local law enforcement agency, which EO 13929 § 2(b) reaches; the Justice
    /// Department's Standards add the police of universities and colleges.
    /// </summary>
    [JsonIgnore, Reads(nameof(Kind))]
    public bool IsStateOrLocal => Kind is AgencyKind.State or AgencyKind.Local or AgencyKind.UniversityOrCollege;
}
