using GrantEligibility.Explanations;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Reading;

/// <summary>A step of a derivation, as records write it.</summary>
internal static class TrailNodeShape
{
    internal static readonly ObjectShape<TrailNode> Shape = new(Read);

    private static TrailNode Read(Members members) => new()
    {
        Kind = members.Word<TrailNodeKind>("kind"),
        Text = members.AnyText("text"),
        Rule = members.AnyTextOrNull("rule"),
        Values = members.ListOrNull("values", TrailValueShape.Shape) ?? [],
        IsDerivedAbove = members.TruthOrNull("isDerivedAbove") ?? false,

        // Of this very shape, which is there once anything is read with it.
        Because = members.ListOrNull("because", Shape) ?? [],
    };
}
