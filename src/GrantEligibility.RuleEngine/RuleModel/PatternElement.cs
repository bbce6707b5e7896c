namespace NRules.RuleModel;

/// <summary>
/// Matches facts of a type, or the values that <see cref="Source"/> produces, and declares a name for them. Every expression is a condition: its parameters are the
/// pattern's own declaration and earlier ones.
/// </summary>
public class PatternElement : RuleElement
{
    /// <summary>The name of the expressions that are conditions.</summary>
    public const string ConditionName = "Condition";

    internal PatternElement(Declaration declaration, ExpressionCollection expressions, RuleElement? source)
        : base(ImportsBut(declaration, expressions, source), [declaration])
    {
        Declaration = declaration;
        Expressions = expressions;
        Source = source;
        declaration.Target = this;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Pattern;

    /// <summary>The name and type of what the pattern matches.</summary>
    public Declaration Declaration { get; }

    /// <summary>Where the values come from: null for facts of working memory, else an aggregate or a binding.</summary>
    public RuleElement? Source { get; }

    /// <summary>The type of what the pattern matches.</summary>
    public Type ValueType => Declaration.Type;

    /// <summary>The conditions, all of which must hold.</summary>
    public ExpressionCollection Expressions { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitPattern(context, this);

    private static List<Declaration> ImportsBut(Declaration own, ExpressionCollection expressions, RuleElement? source)
    {
        List<Declaration> imports = [.. source?.Imports ?? [], .. DeclarationScope.Imports(expressions)];
        imports.RemoveAll(own.Equals);
        return imports;
    }
}
