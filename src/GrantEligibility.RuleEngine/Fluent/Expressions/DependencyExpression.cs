using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

internal sealed class DependencyExpression(AliasScope aliases) : IDependencyExpression
{
    private readonly List<DependencyElement> _dependencies = [];

    public IEnumerable<Declaration> Declarations => _dependencies.ConvertAll(d => d.Declaration);

    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
    {
        _dependencies.Add(Element.Dependency(aliases.NewAlias(typeof(TDependency), alias), typeof(TDependency)));
        return this;
    }

    public DependencyGroupElement Build() => Element.DependencyGroup(_dependencies);
}
