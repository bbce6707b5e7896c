using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>
/// What a value of a document may be, read from the serializer's own description of the types, so that the records alone
/// say what a document holds.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
internal abstract class Shape
{
    /// <summary>What such a value is called, with its article: <c>a date</c>.</summary>
    private protected abstract string Noun { get; }

    /// <summary>How such a value is written, as an instruction.</summary>
    internal abstract string Accepted { get; }

    /// <summary>The shape of a type.</summary>
    internal static Shape Of(JsonTypeInfo typeInfo) => Of(typeInfo, attributes: null);

    /// <summary>The shape of a member.</summary>
    /// <param name="typeInfo">The member's type.</param>
    /// <param name="attributes">The member's attributes, which may narrow the type; null where there is no member.</param>
    internal static Shape Of(JsonTypeInfo typeInfo, ICustomAttributeProvider? attributes)
    {
        var type = Nullable.GetUnderlyingType(typeInfo.Type) ?? typeInfo.Type;
        return typeInfo.Kind switch
        {
            JsonTypeInfoKind.Object => new ObjectShape(typeInfo),
            JsonTypeInfoKind.Enumerable => new ListShape(Of(typeInfo.Options.GetTypeInfo(typeInfo.ElementType!))),
            JsonTypeInfoKind.Dictionary => new TableShape(Of(typeInfo.Options.GetTypeInfo(typeInfo.ElementType!))),
            _ when type.IsEnum => new WordShape(type),
            _ when type == typeof(string) => new TextShape(Only<TextFormatAttribute>(attributes)),
            _ when type == typeof(int) => new WholeNumberShape(Only<RangeAttribute>(attributes)),
            _ when type == typeof(bool) => new TruthShape(),
            _ when type == typeof(DateOnly) => new DateShape(),
            _ => throw new NotSupportedException($"The reader of documents has no shape for the type {type}."),
        };
    }

    /// <summary>Checks a value and reports its faults.</summary>
    /// <param name="inspection">The inspection of the document.</param>
    /// <param name="token">The index of the value's token.</param>
    /// <param name="acceptsNull">Whether null has a meaning here.</param>
    internal void Check(Inspection inspection, int token, bool acceptsNull = false)
    {
        if (inspection.IsFull)
        {
            return;
        }

        if (inspection.Tree[token].Kind != JsonTokenType.Null)
        {
            CheckStated(inspection, token);
        }
        else if (!acceptsNull)
        {
            inspection.Report(FaultCodes.MeaninglessNull, token, "Null has no meaning here.", Accepted);
        }
    }

    /// <summary>Checks a value that is not null.</summary>
    private protected abstract void CheckStated(Inspection inspection, int token);

    /// <summary>Whether the value is of a kind; reports a wrong type where it is not.</summary>
    private protected bool Is(JsonTokenType kind, Inspection inspection, int token)
    {
        if (inspection.Tree[token].Kind == kind)
        {
            return true;
        }

        ReportWrongType(inspection, token);
        return false;
    }

    /// <summary>Reports a value of another type than the one accepted.</summary>
    private protected void ReportWrongType(Inspection inspection, int token) =>
        inspection.ReportWrongType(token, Noun, Accepted);

    private static TAttribute? Only<TAttribute>(ICustomAttributeProvider? attributes)
        where TAttribute : Attribute =>
        attributes?.GetCustomAttributes(typeof(TAttribute), inherit: false).OfType<TAttribute>().SingleOrDefault();
}
