import { test } from 'vitest';
import { readYaml } from '#content/read-yaml.ts';
test('x',()=>{
 for (const t of ['a: 1\nb: [x, {y: z}]','a: 1\na: 2','__proto__: 1','a: &a [*a]','a: &a 1\nb: *a','a: b: c','---\na: 1\n---\nb: 2','','# x','a: 1\r\nb:\r\n  - 2','\uFEFFa: 1','1: a','[a]: b','? [a]\n: b','<<: {a: 1}','a: 2027-03-01\nb: yes\nc: 0o17\nd: 1e999\ne: .nan\nf: ~','%YAML 1.1\n---\na: yes','a: !!set {b}','a: !x b','a: "\\q"','a: "\\u0000"','a: \u0001','a: @b','\ta: 1','a:\n\t- b','a: [b','{"a":1,"b":{"c":[1,2,"x\\u00e9"]}}','a: *b','a','- a\n- b','a: |\n  !x *y %z "\\q\n  [[[\nb: 1','a: "x\n  y"','a: 1\n...\n','a: 1\n---\n','--- !x\na']) {
  const r=readYaml('f',t); console.log(JSON.stringify(t), r.ok? JSON.stringify(r.value.value)+JSON.stringify(r.value.positionOf(['b','c',1])) : r.problems.map(p=>`${p.rule} ${p.line}:${p.column} ${p.message}`).join(' | ')); }
 for (const t of ['['.repeat(10_000_000),'['.repeat(900000),'a: b: "":\n  '+'b: a: b: "":\n  '.repeat(20000),'{"a":'.repeat(100000),'"'+'\\q'.repeat(400000)+'"','- '.repeat(300000),'a: b\n'.repeat(30000),Array.from({length:30000},(_, i)=>`k${i}: 1\n`).join('')]) { const s=performance.now(); const r=readYaml('f',t); console.log(t.slice(0,10), r.ok, r.ok?'':r.problems.length+JSON.stringify(r.problems[0]), (performance.now()-s).toFixed(0)); }
});
