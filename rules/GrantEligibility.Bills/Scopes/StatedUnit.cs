using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Bills.Scopes;

/// <summary>What the profile says of the kind of government that receives the money. A session has one.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("recipient unit")]
public sealed record StatedUnit : Fact
{
    /// <summary>The kind stated; null: none is.</summary>
    [WhenNull("not stated")]
    public required UnitKind? Kind { get; init; }

    internal static StatedUnit Of(AgencyProfile profile) => new()
    {
        Kind = profile.RecipientUnit?.Kind,
        Place = new Place(Document.Profile, "/recipientUnit/kind"),
    };

    /// <summary>The kind of government that a profile tells of: the one stated, or else that of the kind of agency.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The kind; null where neither tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static UnitKind? KindOf(AgencyProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.RecipientUnit?.Kind ?? profile.Agency.Kind switch
        {
            AgencyKind.State or AgencyKind.Territorial => UnitKind.State,
            AgencyKind.Local => UnitKind.Local,
            AgencyKind.Tribal => UnitKind.Tribal,
            _ => null,
        };
    }
}
