using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A list, no item of which is null.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<IReadOnlyList<T>>
{
    internal override string Accepted => "Give a list in brackets, [ ]; an empty one says that there is none.";

    internal Shape Item => item;

    private protected override string Noun => "a list";

    internal override IReadOnlyList<T> Read(TokenTree tree, int token)
    {
        var items = new T[tree.CountItemsOf(token)];
        for (int i = 0, next = token + 1; i < items.Length; next = tree[next].End)
        {
            items[i++] = item.Read(tree, next);
        }

        return items;
    }

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
