using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A document of dated values, as records write it.</summary>
internal static class ParameterDigestShape
{
    internal static readonly ObjectShape<ParameterDigest> Shape = new(Read);

    private static ParameterDigest Read(Members members) => new(members.Text("name"), members.Text("digest", DigestAttribute.Instance));
}
