using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A list, no item of which is null.</summary>
internal sealed class ListShape(Shape item) : Shape
{
    internal override string Accepted => "Give a list in brackets, [ ]; an empty one says that there is none.";

    private protected override string Noun => "a list";

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (Is(JsonTokenType.StartArray, inspection, token))
        {
            foreach (var index in inspection.Tree.ItemsOf(token))
            {
                item.Check(inspection, index);
            }
        }
    }
}
