using System.Text.Json.Serialization;

namespace GrantEligibility.Records;

/// <summary>How much of the profile a record keeps.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ProfileKeeping>))]
public enum ProfileKeeping
{
    /// <summary>Its digest alone: whoever replays the record supplies the profile, which is then tested against the digest.</summary>
    Digest,

    /// <summary>The whole profile, so that the record can be replayed by itself.</summary>
    Whole,
}
