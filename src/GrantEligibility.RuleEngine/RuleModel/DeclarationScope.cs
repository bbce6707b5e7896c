using System.Linq.Expressions;

namespace NRules.RuleModel;

/// <summary>How the imports and exports of an element follow from those of its parts.</summary>
internal static class DeclarationScope
{
    public static IEnumerable<Declaration> Imports(LambdaExpression expression) => expression.Parameters.Select(p => p.ToDeclaration());

    public static IEnumerable<Declaration> Imports(IEnumerable<RuleElement> parts) => parts.SelectMany(p => p.Imports);

    public static IEnumerable<Declaration> Exports(IEnumerable<RuleElement> parts) => parts.SelectMany(p => p.Exports);

    /// <summary>A part sees what the parts before it export, and nothing of those after it.</summary>
    public static IEnumerable<Declaration> ImportsInOrder(IEnumerable<RuleElement> parts)
    {
        var visible = new HashSet<Declaration>();
        foreach (var part in parts)
        {
            foreach (var import in part.Imports.Where(i => !visible.Contains(i)))
                yield return import;
            visible.UnionWith(part.Exports);
        }
    }

    /// <summary>After alternatives only what every one of them declares can be relied on.</summary>
    public static IEnumerable<Declaration> CommonExports(IReadOnlyList<RuleElement> alternatives) =>
        alternatives.Skip(1).Aggregate((IEnumerable<Declaration>)alternatives[0].Exports, (common, next) => common.Intersect(next.Exports));

    public static void RequireDistinctNames(IEnumerable<Declaration> declarations)
    {
        var twice = declarations.GroupBy(d => d.Name).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new ArgumentException($"The name '{twice.Key}' is declared twice in one scope. Give each pattern, binding and dependency a name of its own.");
    }

    public static void RequireVisible(IEnumerable<Declaration> used, IEnumerable<Declaration> visible, string where)
    {
        var missing = used.Except(visible).FirstOrDefault();
        if (missing is not null)
            throw new ArgumentException($"The {where} use '{missing}', which nothing before them declares. Declare it with a pattern, or use a name that is declared, with its exact type.");
    }
}
