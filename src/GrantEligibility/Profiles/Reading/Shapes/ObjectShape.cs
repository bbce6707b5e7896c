using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GrantEligibility.Profiles.Consistency;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>An object: one of our records.</summary>
internal sealed class ObjectShape : Shape
{
    private readonly Member[] _members;
    private readonly string[] _names;
    private readonly Action<RecordView>? _checkConsistency;

    internal ObjectShape(JsonTypeInfo typeInfo)
    {
        _members = [.. typeInfo.Properties.Where(static p => p.Set is not null).Select(static p => new Member(p))];
        _names = [.. _members.Select(static m => m.Name)];
        _checkConsistency = ConsistencyCheck.Of(typeInfo.Type);
    }

    internal override string Accepted => $"Give an object with the members {string.Join(", ", _names)}.";

    private protected override string Noun => "an object";

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.StartObject, inspection, token))
        {
            return;
        }

        var isStated = new bool[_members.Length];
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
                FaultCodes.UnknownMember, name, $"{Quoted.Text(found)} is not a known member.", NearestWord.Advice(found, _names));
            return;
        }

        if (isStated[index])
        {
            inspection.Report(
                FaultCodes.DuplicateMember, name, $"{Quoted.Text(_names[index])} stands twice in one object.", "Keep one of the two.");
        }

        isStated[index] = true;
        if (inspection.Tree.HasValue(name))
        {
            _members[index].Shape.Check(inspection, name + 1, _members[index].AcceptsNull);
        }
    }

    private int IndexOf(TokenTree tree, int name)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (tree.IsNamed(name, _members[i].Name, _members[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    private void ReportMissing(Inspection inspection, int token, bool[] isStated)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].IsRequired && !isStated[i])
            {
                inspection.Report(
                    FaultCodes.MissingMember, token, "This member is missing.", _members[i].Shape.Accepted, missing: _members[i].Name);
            }
        }
    }

    private sealed class Member(JsonPropertyInfo property)
    {
        internal string Name { get; } = property.Name;

        internal byte[] Utf8Name { get; } = System.Text.Encoding.UTF8.GetBytes(property.Name);

        internal bool IsRequired { get; } = property.IsRequired;

        // A value type is nullable by its type; the serializer tells of the others.
        internal bool AcceptsNull { get; } = property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is not null
            : property.IsSetNullable;

        internal Shape Shape { get; } = Of(property.Options.GetTypeInfo(property.PropertyType), property.AttributeProvider);
    }
}
