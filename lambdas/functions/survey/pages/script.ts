/**
 * Enhances the page, which also works without scripts: shows how many questions are answered, keeps a draft
 * on the device until it is sent, and disables the button on submit. The draft is stored under a hash of the
 * link and deleted when the thank-you page shows. When questions are shown one at a time, Enter goes to the
 * next one, and switching the language stays at the current one. The first touch, key press or wheel turn
 * reports that a person opened the link, since e-mail scanners only load pages. Scroll events are ignored
 * because browsers also scroll without user input.
 */
export const SCRIPT = `(function(){
var body=document.body,key=body.dataset.draft,form=document.querySelector('form[data-survey]'),store;
try{store=window.localStorage}catch(e){}
if(key&&store&&body.hasAttribute('data-sent')){try{store.removeItem(key)}catch(e){}}
if(!form)return;
var how={capture:true,passive:true},acts=['pointerdown','touchstart','wheel','keydown','input'];
function opened(event){if(!event.isTrusted)return;
acts.forEach(function(act){document.removeEventListener(act,opened,how)});
try{fetch(location.href,{method:'POST',body:new URLSearchParams('opened=yes'),keepalive:true}).catch(function(){})}catch(e){}}
acts.forEach(function(act){document.addEventListener(act,opened,how)});
var questions=form.querySelectorAll('.question'),bar=document.querySelector('.progress');
function show(){var done=form.querySelectorAll('.answers>.pick:checked').length;
bar.querySelector('progress').value=done;
bar.querySelector('span').textContent=bar.dataset.words.replace('{done}',done).replace('{count}',questions.length)}
function entered(){var kept=[];Array.prototype.forEach.call(form.elements,function(it){
if(!it.name||it.type==='hidden'||it.type==='submit')return;
if(it.type==='radio'||it.type==='checkbox'){if(it.checked)kept.push([it.name,it.value])}
else if(it.value)kept.push([it.name,it.value])});return kept}
function restore(kept){kept.forEach(function(pair){
Array.prototype.forEach.call(form.elements,function(it){if(it.name!==pair[0]||it.type==='hidden'||it.type==='submit')return;
if(it.type==='radio'||it.type==='checkbox'){if(it.value===pair[1])it.checked=true}else it.value=pair[1]})})}
function keep(){if(!key||!store)return;
try{store.setItem(key,JSON.stringify([form.elements.attempt.value,entered()]))}catch(e){}}
if(key&&store&&!form.hasAttribute('data-refused')){try{var draft=JSON.parse(store.getItem(key));
if(draft&&draft[0]===form.elements.attempt.value)restore(draft[1])}catch(e){}}
form.addEventListener('input',function(){show();keep()});
form.addEventListener('change',function(){show();keep()});
form.addEventListener('submit',function(event){var by=event.submitter;
if(by&&by.className==='unseen'){event.preventDefault();
Array.prototype.some.call(form.querySelectorAll('.next'),function(it){if(it.offsetParent)it.click();return it.offsetParent});return}
if(by&&by.name==='switch')form.setAttribute('action',location.search+location.hash);
keep();setTimeout(function(){form.querySelector('.button').disabled=true})});
window.addEventListener('pageshow',function(){form.querySelector('.button').disabled=false;show()});
bar.hidden=false;show()})()`;
