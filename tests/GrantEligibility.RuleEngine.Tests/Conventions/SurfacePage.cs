using System.Text.RegularExpressions;

namespace GrantEligibility.RuleEngine.Tests.Conventions;

/// <summary>
/// Reads the page that lists the public surface of NRules: below the heading of the members, a heading a namespace, a bold
/// name a type, and a line a member. A line that is none of these is an error, so that nothing on the page goes unread.
/// </summary>
internal static partial class SurfacePage
{
    private const string MembersHeading = "# The members";

    public static IReadOnlyList<SurfaceType> Parse(IEnumerable<string> lines)
    {
        var types = new List<SurfaceType>();
        var members = new List<string>();
        var typeNamespace = "";
        foreach (var line in lines.Select(line => line.Trim()).SkipWhile(line => line != MembersHeading).Skip(1))
        {
            if (NamespaceLine().Match(line) is { Success: true } heading)
            {
                typeNamespace = heading.Groups["name"].Value;
            }
            else if (TypeLine().Match(line) is { Success: true } type)
            {
                members = [];
                types.Add(new SurfaceType(
                    $"{typeNamespace}.{type.Groups["name"].Value}",
                    type.Groups["kind"].Value,
                    BetweenTypes().Split(type.Groups["bases"].Value).Where(name => name != "").ToList(),
                    members,
                    []));
            }
            else if (MemberLine().Match(line) is { Success: true } member)
            {
                members.Add(member.Groups["member"].Value.Replace("Expr<", "Expression<", StringComparison.Ordinal));
            }
            else if (ValuesLine().Match(line) is { Success: true } values)
            {
                members.AddRange(values.Groups["values"].Value.Split(", "));
            }
            else if (line != "")
            {
                throw new FormatException($"The page of the surface has a line that is no namespace, type, member or values: '{line}'.");
            }
        }

        return types;
    }

    [GeneratedRegex(@"^## (?<name>[\w.]+)$")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\*\*(?<name>[^*]+)\*\* \((?<kind>[a-z ]+)(; is a (?<bases>.+))?\)$")]
    private static partial Regex TypeLine();

    [GeneratedRegex("^· `(?<member>[^`]+)`$")]
    private static partial Regex MemberLine();

    [GeneratedRegex("^values: (?<values>.+)$")]
    private static partial Regex ValuesLine();

    // A comma between type arguments has the closing bracket before the next opening one.
    [GeneratedRegex(", (?![^<]*>)")]
    private static partial Regex BetweenTypes();
}
