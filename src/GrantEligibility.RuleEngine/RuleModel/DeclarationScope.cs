namespace NRules.RuleModel;

/// <summary>How the imports and exports of an element follow from those of its parts.</summary>
internal static class DeclarationScope
{
    public static Declaration[] Imports(LambdaParts lambda)
    {
        var imports = new Declaration[lambda.Parameters.Count];
        for (var i = 0; i < imports.Length; i++)
        {
            imports[i] = lambda.Parameters[i].ToDeclaration();
        }

        return imports;
    }

    public static IEnumerable<Declaration> Imports(IEnumerable<RuleElement> parts) => All(parts, part => part.Imports);

    public static IEnumerable<Declaration> Exports(IEnumerable<RuleElement> parts) => All(parts, part => part.Exports);

    /// <summary>A part sees what the parts before it export, and nothing of those after it.</summary>
    public static IEnumerable<Declaration> ImportsInOrder(IEnumerable<RuleElement> parts)
    {
        var imports = new List<Declaration>();
        var visible = new List<Declaration>();
        foreach (var part in parts)
        {
            foreach (var import in part.Imports)
            {
                if (!visible.Contains(import))
                    imports.Add(import);
            }
            visible.AddRange(part.Exports);
        }
        return imports;
    }

    /// <summary>What any of the alternatives declares, except a name that two of them give to different types.</summary>
    public static IEnumerable<Declaration> ExportsOfAlternatives(IEnumerable<RuleElement> alternatives)
    {
        var exports = Distinct(Exports(alternatives));
        return exports.Where(e => !Array.Exists(exports, other => other.Name == e.Name && !other.Equals(e)));
    }

    /// <summary>Each declaration once, in order. They are few: to hash them would take longer.</summary>
    public static Declaration[] Distinct(IEnumerable<Declaration> declarations)
    {
        var distinct = new List<Declaration>();
        foreach (var declaration in declarations)
        {
            if (!distinct.Contains(declaration))
                distinct.Add(declaration);
        }
        return [.. distinct];
    }

    public static void RequireDistinctNames(IEnumerable<Declaration> declarations)
    {
        var seen = new List<Declaration>();
        foreach (var declaration in declarations)
        {
            if (seen.Exists(s => s.Name == declaration.Name))
                throw new ArgumentException($"The name '{declaration.Name}' is declared twice in one scope. Give each pattern, binding and dependency a name of its own.");
            seen.Add(declaration);
        }
    }

    public static void RequireVisible(IEnumerable<Declaration> used, IReadOnlyCollection<Declaration> visible, string where)
    {
        foreach (var declaration in used)
        {
            if (!visible.Contains(declaration))
                throw new ArgumentException($"The {where} use '{declaration}', which nothing before them declares. Declare it with a pattern, or use a name that is declared, with its exact type.");
        }
    }

    private static List<Declaration> All(IEnumerable<RuleElement> parts, Func<RuleElement, IReadOnlyCollection<Declaration>> declarationsOf)
    {
        var all = new List<Declaration>();
        foreach (var part in parts)
            all.AddRange(declarationsOf(part));
        return all;
    }
}
