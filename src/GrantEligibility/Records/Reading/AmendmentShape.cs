using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>An amendment, as records write it.</summary>
internal static class AmendmentShape
{
    internal static readonly ObjectShape<Amendment> Shape = new(Read);

    private static Amendment Read(Members members) => new()
    {
        RecordId = members.Text("recordId", DigestAttribute.Instance),
        Kind = members.Word<AmendmentKind>("kind"),
        By = members.Text("by"),
        Authority = members.Text("authority"),
        Reason = members.Word<AmendmentReason>("reason"),
        Text = members.Text("text"),
        Outcome = members.WordOrNull<Outcome>("outcome"),
    };
}
