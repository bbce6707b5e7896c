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
}
