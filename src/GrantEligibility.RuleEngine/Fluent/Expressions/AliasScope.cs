using System.Globalization;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

/// <summary>The aliases that an expression of a rule may use. Each alternative of an <c>Or</c> has a scope of its own inside that of the group.</summary>
internal sealed class AliasScope
{
    private readonly AliasScope? _outer;
    private readonly WholeRule _rule;
    private readonly Dictionary<string, Declaration> _declarations = new(StringComparer.Ordinal);

    public AliasScope() => _rule = new WholeRule();

    private AliasScope(AliasScope outer)
    {
        _outer = outer;
        _rule = outer._rule;
    }

    public AliasScope Nested() => new(this);

    /// <summary>This scope with further declarations; it stays as it is.</summary>
    public AliasScope With(IEnumerable<Declaration> declarations)
    {
        var scope = Nested();
        scope.Publish(declarations);
        return scope;
    }

    public void Publish(IEnumerable<Declaration> declarations)
    {
        foreach (var declaration in declarations)
            _declarations[declaration.Name] = declaration;
    }

    /// <summary>Makes the variable of <c>() =&gt; variable</c> an alias.</summary>
    public Declaration Declare(Type type, LambdaExpression alias)
    {
        var declaration = NewAlias(type, alias);
        if (Find(declaration.Name) is not null)
            throw new InvalidOperationException($"The alias '{declaration.Name}' is declared twice. Use another variable for the second.");
        _declarations.Add(declaration.Name, declaration);
        return declaration;
    }

    /// <summary>Makes the variable of <c>() =&gt; variable</c> an alias that this scope does not see.</summary>
    public Declaration NewAlias(Type type, LambdaExpression alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        if (CapturedVariable.From(alias.Body) is not { } variable || alias.Body.Type != type)
        {
            throw new InvalidOperationException(
                $"'{alias.Body}' cannot be an alias. Use a local variable of Define, or a field or property of the rule class, of exactly the type {type}.");
        }
        if (_rule.ReadAsValues.Contains(variable.Name))
            throw new InvalidOperationException($"The alias '{variable.Name}' is used before it is declared. Declare it first, or use another variable for the value.");
        _rule.Aliases.Add(variable.Name);
        return Element.Declaration(type, variable.Name);
    }

    /// <summary>A declaration nobody can refer to by name; names are the same every time the rule is defined.</summary>
    public Declaration NewUnnamed(Type type) =>
        Element.Declaration(type, string.Create(CultureInfo.InvariantCulture, $"${++_rule.Unnamed}"));

    /// <summary>The alias that a variable stands for here, or null when it is an ordinary variable to be read.</summary>
    public Declaration? Resolve(CapturedVariable variable)
    {
        if (Find(variable.Name) is { } declaration)
            return declaration;
        if (_rule.Aliases.Contains(variable.Name))
        {
            throw new InvalidOperationException(
                $"The alias '{variable.Name}' is not visible here: only another alternative of an Or declares it, or it is a service, which only actions may use.");
        }
        if (variable.IsUnassignedLocal)
        {
            throw new InvalidOperationException(
                $"The variable '{variable.Name}' is no alias and has no value. Declare it with Match, Query or Let, or give it a value before the rule uses it.");
        }
        _rule.ReadAsValues.Add(variable.Name);
        return null;
    }

    private Declaration? Find(string name) => _declarations.GetValueOrDefault(name) ?? _outer?.Find(name);

    private sealed class WholeRule
    {
        public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        public HashSet<string> ReadAsValues { get; } = new(StringComparer.Ordinal);

        public int Unnamed { get; set; }
    }
}
