using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GrantEligibility.Tests.Profiles.Json;

/// <summary>The summaries that the compiler took from the library's source, as plain text.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members;

    private XmlDocumentation(XDocument document) =>
        _members = document.Descendants("member").ToDictionary(static m => m.Attribute("name")!.Value);

    internal static XmlDocumentation Of(Assembly assembly) =>
        new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    internal string? SummaryOf(Type type) => SummaryOf($"T:{type.FullName}");

    internal string? SummaryOf(PropertyInfo property) =>
        SummaryOf($"P:{property.DeclaringType!.FullName}.{property.Name}") ?? ParameterOf(property);

    private string? SummaryOf(string id)
    {
        if (!_members.TryGetValue(id, out var member))
        {
            return null;
        }

        return member.Element("inheritdoc")?.Attribute("cref")?.Value is { } source
            ? SummaryOf(source)
            : PlainText(member.Element("summary"));
    }

    // A positional record documents its members as parameters.
    private string? ParameterOf(PropertyInfo property) => PlainText(
        _members.GetValueOrDefault($"T:{property.DeclaringType!.FullName}")?
            .Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == property.Name));

    private static string? PlainText(XElement? element) =>
        element is null
            ? null
            : ForProgrammers().Replace(Spaces().Replace(string.Concat(element.Nodes().Select(TextOf)), " "), string.Empty).Trim();

    private static string TextOf(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" } see => NameOf(see.Attribute("cref")!.Value),
        XElement element => element.Value,
        _ => node.ToString(),
    };

    // P:….OfficerEvent.SubmittedOn is the member submittedOn; F:….ChokeholdStance.Unknown is the word unknown.
    private static string NameOf(string cref)
    {
        var name = cref[(cref.LastIndexOf('.') + 1)..];
        return cref[0] switch
        {
            'P' => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name),
            'F' => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name),
            _ => name,
        };
    }

    [GeneratedRegex(@" Immutable( and shareable between threads)?\.")]
    private static partial Regex ForProgrammers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
