using System.Text.Json;
using GrantEligibility.Profiles.Consistency;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>An object: one of our records.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class ObjectShape<T>(Func<Members, T> read) : Shape<T>
{
    private readonly Action<RecordView>? _checkConsistency = ConsistencyCheck.Of(typeof(T));

    /// <summary>The members of such an object, in the order of the record.</summary>
    internal Member[] Members => field ??= Shapes.Members.DescribedBy(read);

    internal override string Accepted => $"Give an object with the members {string.Join(", ", Names)}.";

    private protected override string Noun => "an object";

    private IEnumerable<string> Names => Members.Select(static m => m.Name);

    internal override T Read(TokenTree tree, int token) => read(Shapes.Members.Of(tree, token));

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.StartObject, inspection, token))
        {
            return;
        }

        var isStated = new bool[Members.Length];
        foreach (var name in inspection.Tree.MembersOf(token))
        {
            CheckMember(inspection, name, isStated);
        }

        // Of an object that the text breaks off in, nobody knows what else it would have held.
        if (inspection.Tree[token].IsClosed)
        {
            ReportMissing(inspection, token, isStated);
            _checkConsistency?.Invoke(new RecordView(inspection, token));
        }
    }

    private void CheckMember(Inspection inspection, int name, bool[] isStated)
    {
        var index = IndexOf(inspection.Tree, name);
        if (index < 0)
        {
            var found = inspection.Tree.NameOf(name);
            inspection.Report(
                FaultCodes.UnknownMember, name, $"{Quoted.Text(found)} is not a known member.", NearestWord.Advice(found, [.. Names]));
            return;
        }

        if (isStated[index])
        {
            inspection.Report(
                FaultCodes.DuplicateMember, name, $"{Quoted.Text(Members[index].Name)} stands twice in one object.", "Keep one of the two.");
        }

        isStated[index] = true;
        if (inspection.Tree.HasValue(name))
        {
            Members[index].Shape.Check(inspection, name + 1, acceptsNull: !Members[index].IsRequired);
        }
    }

    private int IndexOf(TokenTree tree, int name)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            if (tree.IsNamed(name, Members[i].Name))
            {
                return i;
            }
        }

        return -1;
    }

    private void ReportMissing(Inspection inspection, int token, bool[] isStated)
    {
        for (var i = 0; i < Members.Length; i++)
        {
            if (Members[i] is { IsRequired: true } member && !isStated[i])
            {
                inspection.Report(
                    FaultCodes.MissingMember, token, "This member is missing.", member.Shape.Accepted, missing: member.Name);
            }
        }
    }
}
