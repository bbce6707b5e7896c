namespace NRules.RuleModel.Builders;

/// <summary>Builds a universal element: all facts of the base pattern match the patterns.</summary>
public class ForAllBuilder : RuleElementBuilder, IBuilder<ForAllElement>
{
    private readonly List<IBuilder<PatternElement>> _patterns = [];
    private IBuilder<PatternElement>? _basePattern;

    /// <summary>Sets which facts are asked.</summary>
    /// <param name="element">The base pattern.</param>
    public void BasePattern(PatternElement element) => SetBase(Built(element));

    /// <summary>Sets which facts are asked.</summary>
    /// <param name="builder">The builder of the base pattern.</param>
    public void BasePattern(PatternBuilder builder) => SetBase(NotNull(builder));

    /// <summary>Starts the pattern of the facts that are asked.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <returns>The builder of the base pattern.</returns>
    public PatternBuilder BasePattern(Type type)
    {
        var builder = new PatternBuilder(type, name: null);
        SetBase(builder);
        return builder;
    }

    /// <summary>Adds what is asked of each fact.</summary>
    /// <param name="element">The pattern, with a declaration of its own.</param>
    public void Pattern(PatternElement element) => _patterns.Add(Built(element));

    /// <summary>Adds what is asked of each fact.</summary>
    /// <param name="builder">The builder of the pattern.</param>
    public void Pattern(PatternBuilder builder) => _patterns.Add(NotNull(builder));

    /// <summary>Starts a pattern of what is asked of each fact.</summary>
    /// <param name="type">The type of the facts.</param>
    /// <returns>The builder of the pattern.</returns>
    public PatternBuilder Pattern(Type type)
    {
        var builder = new PatternBuilder(type, name: null);
        _patterns.Add(builder);
        return builder;
    }

    ForAllElement IBuilder<ForAllElement>.Build() => _basePattern is null
        ? throw new InvalidOperationException("The universal element does not say which facts it asks. Call BasePattern.")
        : Element.ForAll(_basePattern.Build(), _patterns.Select(p => p.Build()));

    private void SetBase(IBuilder<PatternElement> basePattern) => _basePattern = _basePattern is null
        ? basePattern
        : throw new InvalidOperationException("The universal element already has a base pattern.");
}
