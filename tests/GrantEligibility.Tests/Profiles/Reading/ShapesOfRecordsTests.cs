using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Profiles.Json.Records;
using GrantEligibility.Profiles.Reading.Shapes;
using GrantEligibility.Verification;

namespace GrantEligibility.Tests.Profiles.Reading;

/// <summary>What the readers take a record to hold is what the serializer finds in it, on which the JSON schemas rest.</summary>
internal sealed class ShapesOfRecordsTests
{
    [Test]
    public void Members_OfEveryDocument_AreThoseOfTheRecords()
    {
        Assert.That(Describe(AgencyProfileJson.Shape), Is.EqualTo(Describe(GrantEligibilityJson.Default.AgencyProfile)));
        Assert.That(Describe(AwardJson.Shape), Is.EqualTo(Describe(GrantEligibilityJson.Default.Award)));
        Assert.That(Describe(CaseFileJson.Shape), Is.EqualTo(Describe(GrantEligibilityJson.Default.CaseFile)));
    }

    [Test]
    public void Words_OfEveryEnumeration_CountFromZero()
    {
        var enumerations = typeof(GrantEligibilityJson).Assembly.GetTypes().Where(t => t is { IsEnum: true, IsPublic: true });

        Assert.That(enumerations, Has.All.Matches<Type>(
            t => t!.GetEnumValuesAsUnderlyingType() is int[] values && values.SequenceEqual(Enumerable.Range(0, values.Length))));
    }

    private static string Describe(Shape shape)
    {
        var type = shape.GetType();
        return shape switch
        {
            TextShape { Format: var format } => $"text {format}",
            WholeNumberShape number => $"number {number.Least}..{number.Most}",
            DateShape => "date",
            TruthShape => "truth",
            WordShape { Enumeration: var enumeration } => enumeration.Name,
            _ when type.GetGenericTypeDefinition() == typeof(WordShape<>) => type.GenericTypeArguments[0].Name,
            _ when type.GetGenericTypeDefinition() == typeof(ListShape<>) => $"[{Describe(Property<Shape>(shape, "Item"))}]",
            _ when type.GetGenericTypeDefinition() == typeof(TableShape<>) => $"table [{Describe(Property<Shape>(shape, "Value"))}]",
            _ => $"{type.GenericTypeArguments[0].Name} {{ {string.Join(", ", Property<Member[]>(shape, "Members").Select(
                m => $"{m.Name}{(m.IsRequired ? string.Empty : "?")}: {Describe(m.Shape)}"))} }}",
        };
    }

    private static string Describe(JsonTypeInfo typeInfo, ICustomAttributeProvider? attributes = null)
    {
        var type = Nullable.GetUnderlyingType(typeInfo.Type) ?? typeInfo.Type;
        return typeInfo.Kind switch
        {
            JsonTypeInfoKind.Object => $"{type.Name} {{ {string.Join(", ", typeInfo.Properties.Where(p => p.Set is not null).Select(Describe))} }}",
            JsonTypeInfoKind.Enumerable => $"[{Describe(typeInfo.Options.GetTypeInfo(typeInfo.ElementType!))}]",
            JsonTypeInfoKind.Dictionary => $"table [{Describe(typeInfo.Options.GetTypeInfo(typeInfo.ElementType!))}]",
            _ when type.IsEnum => type.Name,
            _ when type == typeof(string) => $"text {Only<TextFormatAttribute>(attributes)}",
            _ when type == typeof(int) => Only<System.ComponentModel.DataAnnotations.RangeAttribute>(attributes) is var range ? $"number {range?.Minimum}..{range?.Maximum}" : string.Empty,
            _ when type == typeof(DateOnly) => "date",
            _ when type == typeof(bool) => "truth",
            _ => $"unknown {type}",
        };
    }

    private static string Describe(JsonPropertyInfo property)
    {
        var acceptsNull = property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsSetNullable;
        Assert.That(acceptsNull, Is.Not.EqualTo(property.IsRequired), property.Name);
        var shape = Describe(property.Options.GetTypeInfo(property.PropertyType), property.AttributeProvider);
        return $"{property.Name}{(property.IsRequired ? string.Empty : "?")}: {shape}";
    }

    private static TAttribute? Only<TAttribute>(ICustomAttributeProvider? attributes)
        where TAttribute : Attribute =>
        attributes?.GetCustomAttributes(typeof(TAttribute), inherit: false).OfType<TAttribute>().SingleOrDefault();

    private static T Property<T>(Shape shape, string name) =>
        (T)shape.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(shape)!;
}
