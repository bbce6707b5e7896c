using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>An object whose member names the document chooses, no value of which is null.</summary>
internal sealed class TableShape<T>(Shape<T> value) : Shape<IReadOnlyDictionary<string, T>>
{
    internal override string Accepted => "Give an object, { }, with a member for each name.";

    internal Shape Value => value;

    private protected override string Noun => "an object";

    internal override IReadOnlyDictionary<string, T> Read(TokenTree tree, int token)
    {
        var table = new Dictionary<string, T>();
        foreach (var name in tree.MembersOf(token))
        {
            table.Add(tree.TextOf(name)!, value.Read(tree, name + 1));
        }

        return table;
    }

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.StartObject, inspection, token))
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var index in inspection.Tree.MembersOf(token))
        {
            CheckName(inspection, index, names);
            if (inspection.Tree.HasValue(index))
            {
                value.Check(inspection, index + 1);
            }
        }
    }

    private static void CheckName(Inspection inspection, int index, HashSet<string> names)
    {
        if (inspection.Tree.TextOf(index) is not { } name)
        {
            TextShape.ReportBrokenCharacter(inspection, index);
        }
        else if (!names.Add(name))
        {
            inspection.Report(
                FaultCodes.DuplicateMember, index, $"{Quoted.Text(name)} stands twice in one object.", "Keep one of the two.");
        }
    }
}
