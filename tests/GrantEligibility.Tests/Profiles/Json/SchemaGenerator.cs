using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Tests.Profiles.Json;

/// <summary>Makes the JSON schemas from the serializer's description of the types, their attributes and their documentation.</summary>
/// <param name="refusesEmptyTexts">Whether a text of the document is never empty, as the readers see to.</param>
internal sealed class SchemaGenerator(bool refusesEmptyTexts)
{
    private const string Address = "https://raw.githubusercontent.com/granteligibility/granteligibility/main/src/GrantEligibility/schemas/";

    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly XmlDocumentation _documentation = XmlDocumentation.Of(typeof(TextFormatAttribute).Assembly);

    internal string TextOf(string name, JsonTypeInfo typeInfo)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"{Address}{name}.schema.json",
        };
        foreach (var (keyword, value) in typeInfo.GetJsonSchemaAsNode(exporter).AsObject())
        {
            schema[keyword] = value?.DeepClone();
        }

        return schema.ToJsonString(Written) + "\n";
    }

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject keywords)
        {
            return schema;
        }

        if (refusesEmptyTexts && context.TypeInfo.Type == typeof(string))
        {
            keywords["minLength"] = 1;
        }

        var property = context.PropertyInfo?.AttributeProvider as PropertyInfo;
        if (property is not null)
        {
            Narrow(property, keywords);
        }

        var description = property is null ? _documentation.SummaryOf(context.TypeInfo.Type) : _documentation.SummaryOf(property);
        if (description is not null)
        {
            keywords.Insert(0, "description", description);
        }

        return keywords;
    }

    private static void Narrow(PropertyInfo property, JsonObject keywords)
    {
        if (property.GetCustomAttribute<System.ComponentModel.DataAnnotations.RangeAttribute>() is { } range)
        {
            keywords["minimum"] = (int)range.Minimum;
            keywords["maximum"] = (int)range.Maximum;
        }

        if (property.GetCustomAttribute<TextFormatAttribute>() is not { } format)
        {
            return;
        }

        keywords.Remove("minLength");
        if (format.Pattern is { } pattern)
        {
            keywords["pattern"] = pattern;
        }

        if (format.Words is { } words)
        {
            var isNullable = keywords["type"] is JsonArray;
            keywords.Remove("type");
            keywords["enum"] = new JsonArray([.. words.Select(static w => (JsonNode?)w), .. isNullable ? [(JsonNode?)null] : Array.Empty<JsonNode?>()]);
        }
    }
}
