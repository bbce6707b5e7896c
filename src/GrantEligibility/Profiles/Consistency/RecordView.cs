using System.Globalization;
using System.Text;
using System.Text.Json;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>
/// One object of a document, as a check of its members against each other sees it. A member that has a fault of its own
/// counts as stated, with no value. Members are named as the record's properties are.
/// </summary>
internal readonly struct RecordView(Inspection inspection, int token)
{
    /// <summary>Whether the member is there and not null.</summary>
    internal bool States(string property) => ValueOf(property) is not null;

    /// <summary>The member's date; null where there is none.</summary>
    internal DateOnly? Date(string property) => Text(property) is { } text ? DateShape.Parse(text) : null;

    /// <summary>The member's text; null where there is none.</summary>
    internal string? Text(string property) =>
        ValueOf(property) is { } value && inspection.Tree[value].Kind == JsonTokenType.String ? inspection.Tree.TextOf(value) : null;

    /// <summary>Whether the member is a word of an enumeration.</summary>
    internal bool Says<TEnum>(string property, TEnum word)
        where TEnum : struct, Enum =>
        Text(property) == PlainText.Of(word);

    /// <summary>Whether the member is true, or is false.</summary>
    internal bool Says(string property, bool truth) =>
        ValueOf(property) is { } value && inspection.Tree[value].Kind == (truth ? JsonTokenType.True : JsonTokenType.False);

    /// <summary>The object that the member is; null where it is none.</summary>
    internal RecordView? Record(string property) =>
        ValueOf(property) is { } value && inspection.Tree[value].Kind == JsonTokenType.StartObject
            ? new RecordView(inspection, value)
            : null;

    /// <summary>The objects in the list that the member is; none where it is no list.</summary>
    internal IEnumerable<RecordView> Records(string property)
    {
        if (ValueOf(property) is { } list && inspection.Tree[list].Kind == JsonTokenType.StartArray)
        {
            foreach (var item in inspection.Tree.ItemsOf(list))
            {
                if (inspection.Tree[item].Kind == JsonTokenType.StartObject)
                {
                    yield return new RecordView(inspection, item);
                }
            }
        }
    }

    /// <summary>The later date is not before the earlier one.</summary>
    internal void InOrder(string earlier, string later, string accepted)
    {
        if (Date(later) < Date(earlier))
        {
            Report(later, FaultCodes.ImpossibleOrder, $"{DateInWords(later)} is before {DateInWords(earlier)}.", accepted);
        }
    }

    /// <summary>The first day outside is after the first day inside.</summary>
    internal void EndsAfterItBegins(string from, string until)
    {
        if (Date(until) <= Date(from))
        {
            Report(
                until,
                FaultCodes.ImpossibleOrder,
                $"{DateInWords(until)} is not after {DateInWords(from)}.",
                $"'{Json(until)}' is the first day that is no longer inside: give a day after '{Json(from)}'.");
        }
    }

    /// <summary>The member is stated only beside another.</summary>
    internal void Needs(string property, string other, string accepted)
    {
        if (States(property) && !States(other))
        {
            Report(property, FaultCodes.Contradiction, $"'{Json(property)}' stands without '{Json(other)}'.", accepted);
        }
    }

    /// <summary>The member is never stated beside another.</summary>
    internal void Excludes(string property, string other, string accepted)
    {
        if (States(property) && States(other))
        {
            Report(property, FaultCodes.Contradiction, $"'{Json(property)}' and '{Json(other)}' stand in one entry.", accepted);
        }
    }

    /// <summary>Reports a fault at a stated member.</summary>
    internal void Report(string property, string code, string found, string accepted) =>
        inspection.Report(code, ValueOf(property) ?? token, found, accepted);

    /// <summary>The member's name as documents write it.</summary>
    internal static string Json(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    private string DateInWords(string property) =>
        string.Create(CultureInfo.InvariantCulture, $"'{Json(property)}' ({Date(property):yyyy-MM-dd})");

    // The name differs from the property's in its first letter only.
    private bool IsNamed(int name, string property)
    {
        if (inspection.Tree[name].IsEscaped)
        {
            return inspection.Tree.TextOf(name) == Json(property);
        }

        var written = inspection.Tree.RawOf(name);
        return written.Length == property.Length
            && written[0] == char.ToLowerInvariant(property[0])
            && Ascii.Equals(written[1..], property.AsSpan(1));
    }

    private int? ValueOf(string property)
    {
        foreach (var name in inspection.Tree.MembersOf(token))
        {
            if (inspection.Tree.HasValue(name) && IsNamed(name, property))
            {
                return inspection.Tree[name + 1].Kind == JsonTokenType.Null ? null : name + 1;
            }
        }

        return null;
    }
}
